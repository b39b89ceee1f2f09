stichtag why smarty-iq-fails --on 2023-05-25 --product sagemcom-smarty-iq --format json
# The shape of the contract, filled.
---
{
  "schema": "stichtag/why/1",
  "scenario": "smarty-iq-fails",
  "on": "2023-05-25",
  "known": "2026-03-27",
  "product": "sagemcom-smarty-iq",
  "case": "consumer-6000-10000",
  "reading": {
    "ban-scope": "product",
    "clock-start": "notification",
    "weekend-roll": "roll",
    "interop-due": "bsi_date",
    "withdrawal-effect": "ex_tunc",
    "withdrawal-objection": "effective_23_05_2022",
    "court-reach": "plaintiffs_50",
    "quota-clock": "restart",
    "quota-clock-start": "notification",
    "quota-denominator": "only_determined_groups",
    "legacy-window": "only_covered_groups",
    "legacy-reopen": "reopen",
    "permission-scope": "av_scope_only",
    "product-identity": "mixed",
    "permission-after-term": "continues",
    "late-certificate": "needs_new_determination",
    "later-loss": "only_24_4",
    "replacement": "replacement_is_installation",
    "gndew-effect": "ends",
    "eight-years": "cut_by_2025_rule",
    "old-windows": "from_determination",
    "mme-end": "end_2032",
    "on-request-count": "denominator_only",
    "controllable-in-quota": "include",
    "newly-due": "newly_arising_cases",
    "control-device": "needs_control_device",
    "v4-slip": "corrected",
    "finding-prompt": "yes",
    "tolerance": "duty_only_tolerance",
    "suspension-effect": "from_order",
    "tr-carry-over": "yes"
  },
  "answer": {
    "install": "banned",
    "use": "lawful",
    "grounds": [
      "s19-6-s2"
    ],
    "rules": [
      "MsbG § 19(6) S. 2",
      "VwVfG § 31(1), BGB §§ 187(1), 188(2)",
      "MsbG § 24(1), (4)",
      "MsbG § 24(4)",
      "MsbG § 19(6) S. 1"
    ],
    "events": [
      "bsi-2022-finding",
      "msbg-2021",
      "bsi-2020-determination",
      "bsi-2022-withdrawal",
      "bsi-dsz-cc-0822-v3-2021",
      "interoperability-date",
      "smarty-iq-tr-refused",
      "bsi-dsz-cc-0822-v4-2023",
      "bsi-dsz-cc-0822-2019"
    ],
    "hangs-on": [],
    "readings-consulted": [
      "finding-prompt=yes",
      "clock-start=notification",
      "ban-scope=product"
    ]
  },
  "proof": {
    "statement": "sagemcom-smarty-iq in consumer-6000-10000 on 2023-05-25 as known on 2026-03-27: installation is banned, use is lawful [s19-6-s2]",
    "children": [
      {
        "statement": "installation is banned, use is lawful [s19-6-s2]",
        "children": [
          {
            "statement": "this decides",
            "rule": "MsbG § 19(6) S. 2",
            "children": []
          },
          {
            "statement": "does the twelve-month clause stop installation: yes",
            "rule": "MsbG § 19(6) S. 2",
            "children": [
              {
                "statement": "BSI made the determination",
                "event": "bsi-2022-finding",
                "children": []
              },
              {
                "statement": "this version of the MsbG is in force",
                "event": "msbg-2021",
                "children": []
              },
              {
                "statement": "BSI made the determination",
                "event": "bsi-2020-determination",
                "children": []
              },
              {
                "statement": "a determination under § 30 was withdrawn",
                "event": "bsi-2022-withdrawal",
                "children": []
              },
              {
                "statement": "Was the finding of 2022 made \"unverzüglich\"? Reading: yes",
                "reading": "finding-prompt=yes",
                "children": []
              },
              {
                "statement": "From when do the twelve months run? Reading: notification",
                "reading": "clock-start=notification",
                "children": []
              },
              {
                "statement": "the twelve months ended with 2023-05-23",
                "rule": "VwVfG § 31(1), BGB §§ 187(1), 188(2)",
                "children": []
              },
              {
                "statement": "were all certificates valid on 2023-05-23: no",
                "rule": "MsbG § 19(6) S. 2",
                "children": [
                  {
                    "statement": "Who is banned under § 19(6) S. 2 when one certificate is missing? Reading: product",
                    "reading": "ban-scope=product",
                    "children": []
                  },
                  {
                    "statement": "are the certificates there that it asks for: no",
                    "rule": "MsbG § 24(1), (4)",
                    "children": [
                      {
                        "statement": "the certificate is valid",
                        "event": "bsi-dsz-cc-0822-v3-2021",
                        "children": []
                      },
                      {
                        "statement": "conformity with TR-03109-1 must be shown from this day on",
                        "event": "interoperability-date",
                        "children": []
                      },
                      {
                        "statement": "the certification was refused",
                        "event": "smarty-iq-tr-refused",
                        "children": []
                      },
                      {
                        "statement": "no TR-03109-1 conformity is shown for version 1.1",
                        "rule": "MsbG § 24(4)",
                        "children": []
                      },
                      {
                        "statement": "the certificate is valid",
                        "event": "bsi-dsz-cc-0822-v4-2023",
                        "children": []
                      },
                      {
                        "statement": "no TR-03109-1 conformity is shown for version 1.2",
                        "rule": "MsbG § 24(4)",
                        "children": []
                      },
                      {
                        "statement": "the certificate is valid",
                        "event": "bsi-dsz-cc-0822-2019",
                        "children": []
                      },
                      {
                        "statement": "no TR-03109-1 conformity is shown for version 1.0",
                        "rule": "MsbG § 24(4)",
                        "children": []
                      }
                    ]
                  }
                ]
              },
              {
                "statement": "were all certificates valid on 2023-05-25: no",
                "rule": "MsbG § 19(6) S. 2",
                "children": [
                  {
                    "statement": "Who is banned under § 19(6) S. 2 when one certificate is missing? Reading: product",
                    "reading": "ban-scope=product",
                    "children": []
                  },
                  {
                    "statement": "are the certificates there that it asks for: no",
                    "rule": "MsbG § 24(1), (4)",
                    "children": [
                      {
                        "statement": "the certificate is valid",
                        "event": "bsi-dsz-cc-0822-v3-2021",
                        "children": []
                      },
                      {
                        "statement": "conformity with TR-03109-1 must be shown from this day on",
                        "event": "interoperability-date",
                        "children": []
                      },
                      {
                        "statement": "the certification was refused",
                        "event": "smarty-iq-tr-refused",
                        "children": []
                      },
                      {
                        "statement": "no TR-03109-1 conformity is shown for version 1.1",
                        "rule": "MsbG § 24(4)",
                        "children": []
                      },
                      {
                        "statement": "the certificate is valid",
                        "event": "bsi-dsz-cc-0822-v4-2023",
                        "children": []
                      },
                      {
                        "statement": "no TR-03109-1 conformity is shown for version 1.2",
                        "rule": "MsbG § 24(4)",
                        "children": []
                      },
                      {
                        "statement": "the certificate is valid",
                        "event": "bsi-dsz-cc-0822-2019",
                        "children": []
                      },
                      {
                        "statement": "no TR-03109-1 conformity is shown for version 1.0",
                        "rule": "MsbG § 24(4)",
                        "children": []
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "statement": "are the certificates there that it asks for: no",
            "rule": "MsbG § 24(1), (4)",
            "children": [
              {
                "statement": "the certificate is valid",
                "event": "bsi-dsz-cc-0822-v3-2021",
                "children": []
              },
              {
                "statement": "conformity with TR-03109-1 must be shown from this day on",
                "event": "interoperability-date",
                "children": []
              },
              {
                "statement": "the certification was refused",
                "event": "smarty-iq-tr-refused",
                "children": []
              },
              {
                "statement": "no TR-03109-1 conformity is shown for version 1.1",
                "rule": "MsbG § 24(4)",
                "children": []
              },
              {
                "statement": "the certificate is valid",
                "event": "bsi-dsz-cc-0822-v4-2023",
                "children": []
              },
              {
                "statement": "no TR-03109-1 conformity is shown for version 1.2",
                "rule": "MsbG § 24(4)",
                "children": []
              },
              {
                "statement": "the certificate is valid",
                "event": "bsi-dsz-cc-0822-2019",
                "children": []
              },
              {
                "statement": "no TR-03109-1 conformity is shown for version 1.0",
                "rule": "MsbG § 24(4)",
                "children": []
              }
            ]
          },
          {
            "statement": "may devices that were installed be used on: yes",
            "rule": "MsbG § 19(6) S. 1",
            "children": [
              {
                "statement": "BSI made the determination",
                "event": "bsi-2022-finding",
                "children": []
              },
              {
                "statement": "this version of the MsbG is in force",
                "event": "msbg-2021",
                "children": []
              },
              {
                "statement": "BSI made the determination",
                "event": "bsi-2020-determination",
                "children": []
              },
              {
                "statement": "a determination under § 30 was withdrawn",
                "event": "bsi-2022-withdrawal",
                "children": []
              },
              {
                "statement": "Was the finding of 2022 made \"unverzüglich\"? Reading: yes",
                "reading": "finding-prompt=yes",
                "children": []
              },
              {
                "statement": "the certificate is valid",
                "event": "bsi-dsz-cc-0822-v3-2021",
                "children": []
              }
            ]
          }
        ]
      }
    ]
  },
  "flips": [
    {
      "change": "without bsi-2022-finding",
      "answer": "installation banned, use unlawful"
    },
    {
      "change": "without msbg-2021",
      "answer": "installation banned, use unlawful"
    },
    {
      "change": "without bsi-2020-determination",
      "answer": "installation banned, use unlawful"
    },
    {
      "change": "without bsi-2022-withdrawal",
      "answer": "installation banned, use unlawful"
    },
    {
      "change": "without interoperability-date",
      "answer": "installation permitted, use lawful"
    },
    {
      "change": "without smarty-iq-tr-refused",
      "answer": "installation undetermined, use lawful"
    },
    {
      "change": "a TR certificate for sagemcom-smarty-iq issued by 2023-05-23",
      "answer": "installation permitted, use lawful"
    }
  ],
  "changes": [
    "adds smarty-iq-tr-refused"
  ],
  "assumptions": [
    "BSI refuses the TR-03109-1 certificate of SMARTY IQ on 14.04.2023, and no other is ever issued."
  ],
  "note": "This is a model, not legal advice."
}
