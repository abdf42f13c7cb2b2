import ArgumentParser

/// `mutasictl package`: proposals that are judged, decided and signed as one.
struct PackageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "package",
        abstract: Phrase.packagePurpose.text,
        discussion: Phrase.packageManual.text,
        subcommands: [
            List.self, Show.self, Create.self, Add.self, Propose.self, Split.self, OpenTPK.self, ConcludeTPK.self,
            OpenPyB.self, Endorse.self, RequestConsent.self, AnswerConsent.self, RequestPertek.self,
            AnswerPertek.self, VerifyLog.self, Plan.self, PlanList.self, ShowPlan.self, Compare.self, WhatIf.self,
            Adopt.self,
        ]
    )
}
