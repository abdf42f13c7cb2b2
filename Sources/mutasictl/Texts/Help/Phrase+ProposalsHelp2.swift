extension Phrase {
    static let proposalShowAllHelp = Phrase(
        "Seluruhnya, lebih dari satu halaman.",
        "All there is, more than one page."
    )
    static let proposalSubmitDocumentHelp = Phrase(
        "Satu dokumen; boleh diulang.",
        "One document; may be repeated."
    )
    static let proposalSubmitDeferralsHelp = Phrase(
        "Dokumen yang menyusul, dengan batas harinya; boleh diulang.",
        "A document that comes later, with its last day; may be repeated."
    )
    static let proposalVerifyLogProposalHelp = Phrase(
        "Nomor usulan; tanpa ini semua.",
        "The proposal's number; all without it."
    )
}
