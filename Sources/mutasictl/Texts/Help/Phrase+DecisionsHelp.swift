extension Phrase {
    static let decisionAmendLetterHelp = Phrase(
        "SK ralat.",
        "The correcting decree."
    )
    static let decisionRecordApproveHelp = Phrase(
        "Mengabulkan, atau tidak.",
        "Grants the transfers, or not."
    )
    static let decisionRecordAuthorityHelp = Phrase(
        "Siapa yang memutuskan.",
        "Who decided."
    )
    static let decisionRecordReasonHelp = Phrase(
        "Alasan; wajib bila menyimpang dari rekomendasi TPK.",
        "Why; mandatory when it departs from what the TPK recommended."
    )
    static let decisionRecordLetterHelp = Phrase(
        "Surat keputusan pejabat di luar daerah.",
        "The letter by which a decision of another authority arrived."
    )
    static let decisionRevokeLetterHelp = Phrase(
        "SK pembatalan.",
        "The revoking decree."
    )
    static let decisionShowPackageHelp = Phrase(
        "Nomor paket.",
        "The package's number."
    )
    static let decisionSignDecreeHelp = Phrase(
        "Nomor dan tanggal SK.",
        "Number and date of the decree."
    )
    static let decisionSignSignerHelp = Phrase(
        "NIP penanda tangan; tanpa ini --as.",
        "The signer's NIP; --as without it."
    )
    static let decisionSignActingHelp = Phrase(
        "Penanda tangan bertindak (Pj, Plt, Plh) dengan persetujuan tertulis ini.",
        "The signer acts for the holder (Pj, Plt, Plh) by this written approval."
    )
    static let decisionSignCorrectionHelp = Phrase(
        "SK perbaikan: TMT boleh mendahului tanggal SK.",
        "The decree corrects an earlier one: TMT may come before its date."
    )
    static let decisionSignByHandHelp = Phrase(
        "Ditandatangani basah, dan sudah diperiksa pada naskahnya.",
        "Signed by hand, and checked on the paper."
    )
    static let decisionSignInitialledHelp = Phrase(
        "Paraf berjenjang lengkap.",
        "Everyone before the signer has put their initials."
    )
}
