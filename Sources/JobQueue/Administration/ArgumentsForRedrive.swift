public import Postgres

/// With which arguments a job is done again.
public enum ArgumentsForRedrive: Hashable, Sendable {
    /// With those that it had.
    case kept
    /// With these: a JSON object of at most 64 KiB.
    case replaced(JSONB)
    /// With those that it had, and the members of this JSON object in place of its own of the same names.
    case edited(JSONB)

    var replacement: JSONB? {
        if case .replaced(let args) = self { args } else { nil }
    }

    var edits: JSONB {
        if case .edited(let members) = self { members } else { "{}" }
    }
}
