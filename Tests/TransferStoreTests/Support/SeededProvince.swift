import Postgres
import Synchronization
import TestSupport
import TransferStore
import Transfers

/// A database with the demonstration province of `seeds/`, imported once for all tests that only read it or roll back.
enum SeededProvince {
    private static let made = Mutex<TestDatabase?>(nil)

    /// A new session on it.
    static func session() throws -> Session {
        try made.withLock { made in
            if let made { return try made.session() }
            let database = try TestDatabase()
            let session = try database.session()
            let report = try ImportRun(directory: seeds, session: session, today: .today).run()
            guard report.isClean else {
                throw NotClean(files: report.files.filter { $0.refusal != nil || $0.rejected > 0 })
            }
            made = database
            return session
        }
    }

    /// Carries the files that were not imported whole.
    struct NotClean: Error {
        let files: [FileReport]
    }

    /// The folder beside `Tests`.
    static let seeds = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 } + "/seeds"

    /// The need of the worked example, registered in the caller's transaction.
    static func need(_ session: Session, profile: WeightProfile.Name = .regular) throws -> NeedID {
        var need = Need(
            source: .vacancy,
            evidence: NeedEvidence(institution: "Formasi 1, terisi 0"),
            post: "J-KASI-PROMKES",
            unit: "U-BKWK-PP",
            profile: profile,
            effectiveOn: .today
        )
        if profile == .urgent {
            need.urgency = .urgent(.init(decreeNumber: "188/217/KPTS/2025", decreeDate: .day(2025, 9, 22)))
        }
        return try Needs(session).add(need, on: .today)
    }

    static let sari = "198703142011012907"
    static let budi = "198508212010011904"
    static let dewi = "199002022014022903"
    static let health = "197410052003011911"
}

extension Session {
    /// Runs a closure in a transaction that is rolled back.
    func rolledBack(_ body: () throws -> Void) throws {
        struct End: Error {}
        do {
            try transaction(.repeatableRead) {
                try body()
                throw End()
            }
        } catch is End {}
    }
}
