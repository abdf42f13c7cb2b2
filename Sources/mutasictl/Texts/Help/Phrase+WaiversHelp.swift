extension Phrase {
    static let waiverAddNipsHelp = Phrase(
        "NIP pegawai yang disebut suratnya.",
        "The NIP of whom the letter names."
    )
    static let waiverAddGateHelp = Phrase(
        "Syarat, misalnya E08.",
        "The gate, such as E08."
    )
    static let waiverAddDocumentHelp = Phrase(
        "Dokumen, misalnya D08.",
        "The document, such as D08."
    )
    static let waiverAddByHelp = Phrase(
        "Pejabat yang memberi dispensasi.",
        "The role that waives it."
    )
    static let waiverAddGroundHelp = Phrase(
        "Alasan menurut aturan, misalnya untuk E05.",
        "The ground by the rules, such as for E05."
    )
    static let waiverAddLetterHelp = Phrase(
        "Nomor suratnya.",
        "The letter's number."
    )
    static let waiverAddDateHelp = Phrase(
        "Tanggal suratnya.",
        "The letter's date."
    )
    static let waiverAddUntilHelp = Phrase(
        "Hari terakhir berlakunya.",
        "The last day on which it holds."
    )
    static let waiverAddActorHelp = Phrase(
        "NIP yang mencatat.",
        "The NIP of who enters it."
    )
    static let waiverListAllHelp = Phrase(
        "Termasuk yang berakhir atau dicabut.",
        "Those that ended or were withdrawn, too."
    )
    static let waiverSetRuleGateHelp = Phrase(
        "Syarat, misalnya E05.",
        "The gate, such as E05."
    )
    static let waiverSetRuleRolesHelp = Phrase(
        "Pejabat yang berwenang; boleh diulang.",
        "A role that may; may be repeated."
    )
    static let waiverSetRuleGroundsHelp = Phrase(
        "Alasan yang diperlukan; boleh diulang.",
        "A ground that is needed; may be repeated."
    )
    static let waiverSetRuleAnyGroundHelp = Phrase(
        "Tanpa alasan tertentu.",
        "No certain ground is needed."
    )
    static let waiverSetRuleBasisHelp = Phrase(
        "Dasar hukumnya.",
        "The law or letter it rests on."
    )
    static let waiverSetRuleActorHelp = Phrase(
        "NIP yang menetapkan.",
        "The NIP of who sets it."
    )
    static let waiverWithdrawActorHelp = Phrase(
        "NIP yang mencabut.",
        "The NIP of who withdraws it."
    )
}
