/// A signature as a template sets it.
struct SignatureBlock: Hashable, Sendable {
    /// What stands above the office, such as the place and the day.
    let signedAt: String?
    let signedAs: String
    let isElectronic: Bool
    let isCopied: Bool
    let signatoryName: String
    let signatoryRank: String?
    let signatoryNIP: String?

    /// - Parameters:
    ///   - signatory: Who signs.
    ///   - signedAt: What stands above the office.
    init(_ signatory: Signatory, signedAt: String? = nil) {
        self.signedAt = signedAt
        signedAs = signatory.office
        isElectronic = signatory.manner == .electronic
        isCopied = signatory.manner == .copied
        signatoryName = signatory.name
        signatoryRank = signatory.rank
        signatoryNIP = signatory.nip.map(EmployeeLines.spaced)
    }
}
