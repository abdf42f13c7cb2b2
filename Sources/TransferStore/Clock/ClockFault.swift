import Postgres
public import Transfers

/// Why the civil clock is not set as was asked.
public enum ClockFault: GroundedFault {
    /// The role does not own the schema.
    case notOwner
    /// The moment is not later than the one that the clock shows, and somebody is on record.
    case notForward
    /// The moment lies more than a century away.
    case tooFar
    /// The record has to say why.
    case noReason

    init?(_ error: PostgresError) {
        switch error.sqlState {
        case .insufficientPrivilege?: self = .notOwner
        case SQLState("MC001")?: self = .notForward
        case SQLState("MC002")?: self = .tooFar
        case SQLState("MC003")?: self = .noReason
        default: return nil
        }
    }

    /// The code, `CLOCK01` to `CLOCK04`.
    public var code: String {
        switch self {
        case .notOwner: "CLOCK01"
        case .notForward: "CLOCK02"
        case .tooFar: "CLOCK03"
        case .noReason: "CLOCK04"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .notOwner: "rancangan: hanya pemilik skema menyetel jam"
        case .notForward: "rancangan: jam hanya maju"
        case .noReason: "rancangan: catatan tindakan"
        case .tooFar: nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.notOwner, .indonesian):
            "Hanya pemilik skema mutasi yang boleh menyetel jam; hubungkan dengan peran yang menjalankan migrasi."
        case (.notOwner, .english):
            "Only the owner of the schema mutasi may set the clock; connect as the role that runs the migrations."
        case (.notForward, .indonesian):
            "Jam hanya dapat dimajukan, dan saat itu tidak lebih lambat daripada yang ditunjukkannya; "
                + "reset mengembalikannya ke waktu nyata. Peragaan tentang masa lalu dimulai sebelum impor pertama."
        case (.notForward, .english):
            "The clock only goes forward, and that moment is not later than what it shows; "
                + "reset takes it back to real time. A demonstration of the past is begun before the first import."
        case (.tooFar, .indonesian): "Jam dapat digeser paling jauh seratus tahun."
        case (.tooFar, .english): "The clock can be set by a century at most."
        case (.noReason, .indonesian): "Alasannya belum ada; sebutkan, untuk catatan tindakan."
        case (.noReason, .english): "There is no reason; say why, for the record."
        }
    }
}
