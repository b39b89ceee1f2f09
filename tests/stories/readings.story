stichtag readings
# The contested points, their options and what speaks for the default.
---
A01  ban-scope
  Who is banned under § 19(6) S. 2 when one certificate is missing?
    * product: "soweit" and "entweder ... oder" in S. 1 test each system; § 24(4) speaks of one or
    more certificates of a Smart-Meter-Gateway; the tenor splits Nr. 1 and Nr. 2
    - determination: S. 2 and the order are worded without any product limit ("der weitere Einbau",
    "alle gültigen Zertifikate"); the exit needs a market-wide determination
    - tenor_item: the tenor treats certified and expected products apart, so an item stands or falls
    together
    Support for the default: moderate.

A02  clock-start
  From when do the twelve months run?
    * notification: an administrative act works from its notification (§ 43(1) VwVfG); BSI fixed
    23.05.2022
    - decision: "ab Feststellung"; BSI decided on 20.05.2022
    Support for the default: moderate.

A03  weekend-roll
  Does an end on a weekend or holiday move to the next working day?
    * roll: § 31(3) VwVfG speaks of any "Frist"
    - no_roll: § 193 BGB speaks of declarations and performance only
    Support for the default: weak to moderate.

A04  interop-due
  Was the TR certificate needed before 31.01.2022?
    * bsi_date: § 24(1) S. 3 lets BSI fix the day of proof
    - ovg: OVG NRW 21 B 1162/20 held the ruling of 2020 unlawful for lack of that certification
    Support for the default: moderate.

A05  withdrawal-effect
  Effect of the withdrawal of 20.05.2022
    * ex_tunc: "mit Wirkung für die Vergangenheit"; § 48(1) S. 1 VwVfG allows it
    - ex_nunc: the full text of the notice was not seen
    Support for the default: strong.

A06  withdrawal-objection
  Does the withdrawal bind although an objection was filed?
    * effective_23_05_2022: practice treated it as effective; the objector's standing is doubtful
    - suspended_for_objector: § 80(1) VwGO suspends for the one who objects
    - suspended_for_all: § 80(1) VwGO suspends; no immediate enforcement is visible in the operative
    part
    Support for the default: weak.

A07  court-reach
  Reach of OVG NRW 21 B 1162/20
    * plaintiffs_50: BSI itself suspended execution for the other plaintiffs in March 2021
    - inter_partes: relief under § 80(5) VwGO benefits the applicant
    - erga_omnes: a general ruling found unlawful can hardly bind others in practice
    Support for the default: strong.

A08  quota-clock
  Does the § 45 clock restart with a new determination?
    * restart: after an ex-tunc withdrawal there was no determination
    - continue_from_2020: the operators had been bound since 2020
    - pause: the clock stands still while no determination is in force
    Support for the default: strong. Touches the § 45 quotas alone, not installation, use or bans.

A09  quota-clock-start
  Clock start of the old iMSys quota under ex nunc
    * notification: § 43 VwVfG: 24.02.2020
    - decision: 07.02.2020
    - first_publication: 31.01.2020
    Support for the default: moderate. Touches the § 45 quotas alone, not installation, use or bans.

A10  quota-denominator
  Denominator of the old quota under a partial determination
    * only_determined_groups: § 29(1) binds only "soweit ... technisch möglich"
    - all_31_1_2: the text names § 31(1), (2) as a whole
    Support for the default: moderate. Touches the § 45 quotas alone, not installation, use or bans.

A11  legacy-window
  Does a partial determination close the § 19(5) window everywhere?
    * only_covered_groups: purpose of § 19(5); the law of 2021 allows staged determinations
    - everywhere: before 2021 a partial determination was held impermissible at all
    Support for the default: moderate.

A12  legacy-reopen
  Does the withdrawal re-open the § 19(5) window?
    * reopen: the ruling of 2022 says so expressly (grounds to Nr. 3)
    - closed_once_made: the window closed at the moment of the determination
    Support for the default: strong.

A13  permission-scope
  Which cases does the § 19(6) permission cover?
    * av_scope_only: S. 1 speaks of systems installed on the basis of the determination; "für die
    oben genannten Einbaufallgruppen"
    - all_groups: the tenor of 2022 names products, not groups
    Support for the default: moderate.

A14  product-identity
  What is the same product?
    * mixed: use by line, new installations by certified version: field devices are lifted by
    software update
    - by_certified_version: a certificate is issued for a version
    - by_product_line: the ruling names makers and products
    Support for the default: weak.

A15  permission-after-term
  If all certificates arrive in time, does the S. 1 permission go on without a new determination?
    * continues: S. 2 bans only in the negative case
    - expires_after_12m: the finding was a transition
    Support for the default: strong. Changes no result: a product with all certificates is permitted
    by these alone (§§ 19(3), 24(4)).

A16  late-certificate
  If the missing certificate arrives after the term, does installation resume at once?
    * needs_new_determination: S. 2: "und ... neue Feststellung"
    - certificate_suffices: a fully certified product is lawful under §§ 19(3), 24(4) anyway
    Support for the default: strong on wording.

A17  later-loss
  A certificate that was valid at the term lapses later
    * only_24_4: S. 2 looks at the twelve-month point; later loss is for § 24(4), § 25(1)
    - ban_again: "solange" asks for certificates that stay valid
    Support for the default: moderate.

A18  replacement
  Does a ban touch the replacement of defective devices?
    * replacement_is_installation: "weiterer Einbau" is broad
    - replacement_is_continued_use: the metering point was equipped before
    Support for the default: weak.

A19  gndew-effect
  Did the GNDEW end a running ban on 27.05.2023?
    * ends: the new § 19(6) has no ban and no transition rule
    - persists_for_uncertified: the ban was an effect of the finding, not of the clause
    Support for the default: strong.

A20  eight-years
  Eight-year right of use of systems installed before 27.05.2023
    * cut_by_2025_rule: the new § 19(5) covers "eingebaut und genutzt"; no transition clause
    - vested_8_years: constitutional protection of trust
    Support for the default: moderate.

A21  old-windows
  Old § 31 windows "ab 2017 innerhalb von acht Jahren"
    * from_determination: the § 29(1) duty needs § 30
    - calendar: the text names the year 2017
    Support for the default: moderate. Touches the § 45 quotas alone, not installation, use or bans.

A22  mme-end
  "bis zum Jahr 2032" for modern meters, before 2025-12-23
    * end_2032: the law of 2025 clarifies 31.12.2032
    - start_2032: "bis zum Jahr"
    Support for the default: moderate. Touches the § 45 quotas alone, not installation, use or bans.

A23  on-request-count
  How do installations on request count?
    * denominator_only: "reduziert sich die Zahl der auszustattenden"
    - counts_in_numerator: they are equipped points; § 35(3) of 27.05.2023 to 24.02.2025: "steht
    einer Ausstattung nach § 29 Absatz 1 gleich"
    Support for the default: moderate. Touches the § 45 quotas alone, not installation, use or bans.

A24  controllable-in-quota
  § 14a points in the 20 % quota of 31.12.2025
    * include: § 45(1) Nr. 4 names § 30(1) Nr. 2 to 5; BNetzA does so
    - exclude: trade press
    Support for the default: moderate. Touches the § 45 quotas alone, not installation, use or bans.

A25  newly-due
  "neu auszustattende Messstellen"
    * newly_arising_cases: contrasts with "aller insgesamt auszustattenden"
    - planned_tranche: the operator's own plan
    Support for the default: weak. Touches the § 45 quotas alone, not installation, use or bans.

A26  control-device
  Does a plant count without the control device?
    * needs_control_device: § 29(1) Nr. 2, "erforderliche Ausstattung"
    - imsys_only: the quota speaks of equipped points
    Support for the default: moderate. Touches the § 45 quotas alone, not installation, use or bans.

A27  v4-slip
  Citation slip § 45(1) S. 4 "§ 29 Absatz 3" (25.02. to 22.12.2025)
    * corrected: mended by the law of 2025-12-18, in force 2025-12-23
    - literal: the text as promulgated
    Support for the default: strong. Touches the § 45 quotas alone, not installation, use or bans.

A28  finding-prompt
  Was the finding of 2022 made "unverzüglich"?
    * yes: same day as the withdrawal
    - no: one may count from 04.03.2021
    Support for the default: moderate.

A29  tolerance
  Must the customer bear an installation that the operator is not obliged to?
    * duty_only_tolerance: § 36(3) covers installations under § 29(1), (2), which need § 30
    - tolerance_also_voluntary: the finding permits new installation
    Support for the default: weak; open in the literature.

A30  suspension-effect
  From when does the suspensive effect restored in 2021 work?
    * from_order: the day of the order
    - from_act: restored suspensive effect is often held to reach back to the act
    Support for the default: weak.

tr-carry-over
  Does TR conformity hold for later certified versions of a line? (assumption)
    * yes: no TR number of later versions is on record, yet they are sold and installed
    - no: a conformity certificate names a version
    Support for the default: assumption.

* marks the default. Choose with --reading name=option. This is a model, not legal advice.
