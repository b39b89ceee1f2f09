stichtag scenario list
# The library.
---
scenario                  title
history                   What the record says
smarty-iq-fails           SMARTY IQ never gets its TR certificate
smarty-iq-fails-no-gndew  SMARTY IQ fails, and the GNDEW never comes
smarty-iq-in-time         SMARTY IQ gets its TR certificate in time
smarty-iq-late-no-gndew   SMARTY IQ is late, and the GNDEW never comes
court-suspends-2022       A court suspends the finding of 2022
no-withdrawal             BSI never withdraws the ruling of 2020
withdrawal-ex-nunc        The withdrawal works for the future only
ovg-binds-all             The order of 2021 binds all
tcos-module-lapses        The TCOS security module lapses
conexa-1.1-lapses         CONEXA 1.1 runs out
vulnerability-revokes-cc  A vulnerability costs a line its certificates
worked-operator           A worked operator of 60,000 points
gwa-update-race           Six ways to update before the chip lapses
supply-shock              Gateways take a year to arrive
hedge-or-not              One vendor or three, when SMARTY IQ fails
quota-2025                Twenty per cent by the end of 2025
quota-2032                Ninety per cent by the end of 2032
smarty-iq-uncertain       What nobody knows about SMARTY IQ
law-drawn                 SMARTY IQ fails, and court and legislator are free to act
national-2018-2033        The whole country, 2018 to 2033
national-smarty-iq-fails  The whole country when SMARTY IQ fails
