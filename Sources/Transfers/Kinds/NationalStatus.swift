/// The status of a proposal in SIASN: the code as it came, and what it means for ours.
public struct NationalStatus: Hashable, Sendable {
    /// The code as it came; SIASN has more than sixty, and new ones must not stop anything.
    public let code: Int

    /// A status by its code.
    public init(code: Int) {
        self.code = code
    }

    /// What a status means for the consideration asked for.
    public enum Meaning: String, Sendable, CaseIterable {
        /// Somebody is still at it.
        case pending = "PENDING"
        /// The consideration is signed.
        case granted = "OK"
        /// Papers are missing or wrong (BTS), which can be mended.
        case returned = "BTS"
        /// A condition is not met (TMS), which is final.
        case refused = "TMS"
        /// The proposal was taken back or deleted there.
        case gone = "BATAL"
    }

    /// The meaning, nil for a code that is not mapped and that a person has to look at.
    public var meaning: Meaning? {
        switch code {
        case 1...4, 11, 12, 15, 17, 20, 55: .pending
        case 5, 14, 21: .returned
        case 6, 13: .refused
        case 10, 22, 23, 27...32: .granted
        case 25, 26, 99: .gone
        default: nil
        }
    }
}
