public import Transfers

/// A decree in the register of decrees.
public struct RegisteredDecree: Sendable {
    /// What a decree does.
    public enum Kind: String, Sendable, CaseIterable {
        /// Transfers the members of a package.
        case transfer = "MUTASI"
        /// Puts a slip right.
        case amendment = "RALAT"
        /// Undoes a transfer.
        case revocation = "PEMBATALAN"
    }

    /// Its number in the register.
    public let id: Int64
    /// The package.
    public let package: PackageID
    /// What the package is about.
    public let title: String
    /// What the decree does.
    public let kind: Kind
    /// Its number and date.
    public let letter: Letter
    /// Who signed it, with titles, where that is on record.
    public let signer: String?
    /// Whether the signer acted for the holder of the office.
    public let isActing: Bool
    /// The approval by which the signer acted.
    public let approval: Letter?
    /// Whether it corrects an earlier decree, so that it may take effect before its own date.
    public let isCorrection: Bool
    /// How many people the package has.
    public internal(set) var members: Int
    /// When it was entered.
    public let recordedAt: Instant
}
