/// A signature as a template sets it.
struct SignatureBlock: Hashable, Sendable {
    /// What stands above the office, such as the place and the day.
    let signedAt: String?
    let signedAs: String
    let isAwaited: Bool
    let isCopied: Bool
    /// What stands on a copy where the original is signed.
    let copyMark: String
    let signatoryName: String
    let signatoryRank: String?
    let signatoryNIP: String?

    /// - Parameters:
    ///   - signatory: Who signs.
    ///   - signedAt: What stands above the office.
    init(_ signatory: Signatory, signedAt: String? = nil) {
        self.signedAt = signedAt
        signedAs = signatory.office
        isAwaited = signatory.manner == .awaited
        isCopied = signatory.manner == .copied || signatory.manner == .copiedElectronic
        copyMark = signatory.manner == .copiedElectronic ? "ttd. (secara elektronik)" : "ttd."
        signatoryName = signatory.name
        signatoryRank = signatory.rank
        signatoryNIP = signatory.nip.map(EmployeeLines.spaced)
    }
}
