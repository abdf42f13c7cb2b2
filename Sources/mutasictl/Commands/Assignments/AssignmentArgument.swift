public import ArgumentParser
import TransferStore
public import Transfers

/// Reads skills and consents as a command line names them.
enum AssignmentArgument {
    /// A consent by word of mouth, by NIP.
    struct Consent {
        let nip: String
        let givenAt: Instant
        /// nil for whoever acts.
        let heardBy: String?
    }

    /// Reads `198703142011012907,2026-02-01 21:30` with the NIP of who heard it behind where that is somebody else.
    static func consent(_ text: String) throws -> Consent {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
            throw ValidationError(Phrase.consentValue.text)
        }
        return Consent(
            nip: parts[0],
            givenAt: try Validation.moment(parts[1]),
            heardBy: parts.count == 3 ? parts[2] : nil
        )
    }

    /// Reads `SAR=Sertifikat SAR 12/2025` with `,2027-12-31` behind it for one that ends.
    static func provenSkill(_ text: String) throws -> ProvenSkill {
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard halves.count == 2, !halves[0].isEmpty else { throw ValidationError(Phrase.skillValue.text) }
        let parts = halves[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), parts[0].contains(where: { !$0.isWhitespace }) else {
            throw ValidationError(Phrase.skillValue.text)
        }
        return ProvenSkill(
            SkillCode(halves[0].uppercased()),
            evidence: parts[0],
            validUntil: parts.count == 2 ? try Validation.date(parts[1]) : nil
        )
    }

    static func skill(_ text: String) -> SkillCode {
        SkillCode(text.uppercased())
    }
}

/// Read from its name, such as `LAIK_TUGAS`, in capitals or not, with hyphens or underscores.
extension Safeguard: ExpressibleByArgument {
    /// Reads a safeguard.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}

/// Read from its name, such as `D08` or `SURAT_LEPAS`, in capitals or not, with hyphens or underscores.
extension DeferredItem: ExpressibleByArgument {
    /// Reads an item.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
