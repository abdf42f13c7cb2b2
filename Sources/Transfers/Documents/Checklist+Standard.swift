extension Checklist {
    /// The checklist as delivered: Peraturan BKN 5/2019 article 3 between agencies, and practice within one.
    public static let standard = Checklist(
        withinAgency + TransferKind.allCases.filter(\.isBetweenAgencies).flatMap(betweenAgencies)
            + TransferKind.allCases.map(specialApproval)
    )

    private static let law = "Peraturan BKN 5/2019 Ps 3"
    private static let practice = "praktik; rancangan"

    /// What moves within one agency ask for; what the process itself brings forth, such as the minutes, is no row.
    private static let withinAgency: [DocumentRequirement] = [
        DocumentRequirement(kind: .withinAgency, code: "D06", issuers: DocumentIssuer.leaders, basis: practice),
        DocumentRequirement(
            kind: .withinAgency,
            code: "D08",
            isDeferrable: true,
            waivableBy: [.ppk],
            basis: practice
        ),
        // Whoever has the statement needs no other letter on gate E11.
        DocumentRequirement(
            kind: .withinAgency,
            code: "D09",
            isMandatory: false,
            issuers: DocumentIssuer.leaders,
            basis: practice
        ),
    ]

    /// Gate E31: Dukcapil, Inspektur, Sekwan, Kasatpol PP and Sekda are not appointed without their own approval.
    private static func specialApproval(_ kind: TransferKind) -> DocumentRequirement {
        DocumentRequirement(
            kind: kind,
            code: "PERSETUJUAN_KHUSUS",
            namesPost: true,
            isForSpecialPosts: true,
            basis: "Permendagri 76/2015"
        )
    }

    private static func betweenAgencies(_ kind: TransferKind) -> [DocumentRequirement] {
        [
            DocumentRequirement(kind: kind, code: "D01", isDeferrable: true, basis: law),
            DocumentRequirement(kind: kind, code: "D02", isDeferrable: true, waivableBy: [.ppk], basis: law),
            DocumentRequirement(kind: kind, code: "D03", issuers: [.employee], basis: law),
            DocumentRequirement(kind: kind, code: "D04", issuers: [.ppk], namesPost: true, basis: law),
            // The consent is asked for after the submission, and the process does not go on without it.
            DocumentRequirement(
                kind: kind,
                code: "D05",
                isMandatory: false,
                issuers: [.ppk],
                namesPost: true,
                basis: law
            ),
            DocumentRequirement(kind: kind, code: "D06", issuers: DocumentIssuer.leaders, basis: law),
            DocumentRequirement(kind: kind, code: "D07", isLegalised: true, isDeferrable: true, basis: law),
            DocumentRequirement(kind: kind, code: "D08", isLegalised: true, isDeferrable: true, basis: law),
            DocumentRequirement(kind: kind, code: "D09", issuers: DocumentIssuer.leaders, basis: law),
            DocumentRequirement(
                kind: kind,
                code: "D10",
                issuers: [.inspectorate],
                maximumAge: 180,
                isDeferrable: true,
                basis: law
            ),
        ]
    }
}
