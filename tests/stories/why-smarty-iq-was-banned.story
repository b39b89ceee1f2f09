stichtag why smarty-iq-fails --on 2023-05-25 --product sagemcom-smarty-iq
# The proof, and what would have saved the product.
---
sagemcom-smarty-iq in consumer-6000-10000 on 2023-05-25 as known on 2026-03-27: installation is
banned, use is lawful [s19-6-s2]
- installation is banned, use is lawful [s19-6-s2]
  - MsbG § 19(6) S. 2: this decides
  - MsbG § 19(6) S. 2: does the twelve-month clause stop installation: yes
    - event bsi-2022-finding [2022-05-23, A]: BSI made the determination
    - event msbg-2021 [2021-07-27, A]: this version of the MsbG is in force
    - event bsi-2020-determination [2020-02-24, B]: BSI made the determination
    - event bsi-2022-withdrawal [2022-05-23, B]: a determination under § 30 was withdrawn
    - Was the finding of 2022 made "unverzüglich"? Reading: yes
    - From when do the twelve months run? Reading: notification
    - VwVfG § 31(1), BGB §§ 187(1), 188(2): the twelve months ended with 2023-05-23
    - MsbG § 19(6) S. 2: were all certificates valid on 2023-05-23: no
      - Who is banned under § 19(6) S. 2 when one certificate is missing? Reading: product
      - MsbG § 24(1), (4): are the certificates there that it asks for: no
        - event bsi-dsz-cc-0822-v3-2021 [2021-03-30, B]: the certificate is valid
        - event interoperability-date [2022-01-31, B]: conformity with TR-03109-1 must be shown from
          this day on
        - event smarty-iq-tr-refused [2023-04-14, assumption]: the certification was refused
        - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.1
        - event bsi-dsz-cc-0822-v4-2023 [2023-05-04, B]: the certificate is valid
        - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.2
        - event bsi-dsz-cc-0822-2019 [2019-09, C: inferred]: the certificate is valid
        - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.0
    - MsbG § 19(6) S. 2: were all certificates valid on 2023-05-25: no
      - Who is banned under § 19(6) S. 2 when one certificate is missing? Reading: product
      - MsbG § 24(1), (4): are the certificates there that it asks for: no
        - event bsi-dsz-cc-0822-v3-2021 [2021-03-30, B]: the certificate is valid
        - event interoperability-date [2022-01-31, B]: conformity with TR-03109-1 must be shown from
          this day on
        - event smarty-iq-tr-refused [2023-04-14, assumption]: the certification was refused
        - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.1
        - event bsi-dsz-cc-0822-v4-2023 [2023-05-04, B]: the certificate is valid
        - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.2
        - event bsi-dsz-cc-0822-2019 [2019-09, C: inferred]: the certificate is valid
        - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.0
  - MsbG § 24(1), (4): are the certificates there that it asks for: no
    - event bsi-dsz-cc-0822-v3-2021 [2021-03-30, B]: the certificate is valid
    - event interoperability-date [2022-01-31, B]: conformity with TR-03109-1 must be shown from
      this day on
    - event smarty-iq-tr-refused [2023-04-14, assumption]: the certification was refused
    - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.1
    - event bsi-dsz-cc-0822-v4-2023 [2023-05-04, B]: the certificate is valid
    - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.2
    - event bsi-dsz-cc-0822-2019 [2019-09, C: inferred]: the certificate is valid
    - MsbG § 24(4): no TR-03109-1 conformity is shown for version 1.0
  - MsbG § 19(6) S. 1: may devices that were installed be used on: yes
    - event bsi-2022-finding [2022-05-23, A]: BSI made the determination
    - event msbg-2021 [2021-07-27, A]: this version of the MsbG is in force
    - event bsi-2020-determination [2020-02-24, B]: BSI made the determination
    - event bsi-2022-withdrawal [2022-05-23, B]: a determination under § 30 was withdrawn
    - Was the finding of 2022 made "unverzüglich"? Reading: yes
    - event bsi-dsz-cc-0822-v3-2021 [2021-03-30, B]: the certificate is valid

What would change the answer
  - without bsi-2022-finding: installation banned, use unlawful
  - without msbg-2021: installation banned, use unlawful
  - without bsi-2020-determination: installation banned, use unlawful
  - without bsi-2022-withdrawal: installation banned, use unlawful
  - without interoperability-date: installation permitted, use lawful
  - without smarty-iq-tr-refused: installation undetermined, use lawful
  - a TR certificate for sagemcom-smarty-iq issued by 2023-05-23: installation permitted, use lawful

Confidence: A primary source, B secondary, C inferred. This is a model, not legal advice.
