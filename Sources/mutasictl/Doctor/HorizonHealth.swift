import Postgres

/// Who keeps vacuum from removing what is dead.
struct HorizonHealth {
    /// One that holds the horizon.
    struct Holder: Hashable {
        enum Kind: String {
            case session
            case prepared
            case slot
            case standby
        }

        var kind: Kind
        /// Who it is, as an administrator finds them.
        var name: String
        /// Since when; nil where the server does not tell.
        var age: Interval?
        /// How many transactions have begun since.
        var transactions: Int
        /// A slot that nobody reads from.
        var isIdle = false
        /// WAL that a slot keeps, in bytes.
        var retained: Int64 = 0
    }

    var holders: [Holder]
    /// The role sees what sessions of other roles do.
    var seesAll: Bool

    init(holders: [Holder], seesAll: Bool) {
        self.holders = holders
        self.seesAll = seesAll
    }

    init(_ session: Session) throws(PostgresError) {
        var holders: [Holder] = []
        for row in try session.query(.horizonHolders) {
            let (kind, name, age, transactions, isIdle, retained) = try row.decode(
                String.self,
                String.self,
                Interval?.self,
                Int.self,
                Bool.self,
                Int64.self
            )
            guard let kind = Holder.Kind(rawValue: kind) else { continue }
            holders.append(
                Holder(
                    kind: kind,
                    name: name,
                    age: age,
                    transactions: transactions,
                    isIdle: isIdle,
                    retained: retained
                )
            )
        }
        self.holders = holders
        seesAll = try session.query(.seesAllSessions)[0].decode(at: 0)
    }

    /// Queues suffer soon: every job leaves dead rows behind.
    private static let longAge: Int64 = 5 * 60 * 1_000_000
    private static let veryLongAge: Int64 = 60 * 60 * 1_000_000
    private static let manyTransactions = 1_000_000
    private static let veryManyTransactions = 50_000_000
    private static let muchRetained: Int64 = 10 << 30

    var findings: [Finding] {
        let blind = seesAll ? nil : Finding.warning("oldest_transaction", .sessionsHidden, .grantStats)
        let bad = holders.compactMap(Self.finding)
        let isFine = bad.isEmpty && seesAll
        return [blind].compactMap { $0 } + bad + (isFine ? [.fine("oldest_transaction", oldest)] : [])
    }

    /// The oldest of the transactions that are open.
    private var oldest: Phrase {
        let ages = holders.filter { $0.kind == .session || $0.kind == .prepared }.compactMap(\.age)
        return .oldestTransaction(ages.max { $0.lengthInMicroseconds < $1.lengthInMicroseconds })
    }

    private static func finding(_ holder: Holder) -> Finding? {
        let age = holder.age?.lengthInMicroseconds ?? 0
        switch holder.kind {
        case .session:
            return .graded(
                age,
                warning: longAge,
                critical: veryLongAge,
                "oldest_transaction",
                .transactionOpen(holder.age ?? Interval()),
                at: holder.name,
                .endTransaction
            )
        case .prepared:
            return .graded(
                age,
                warning: longAge,
                critical: veryLongAge,
                "prepared_transaction",
                .preparedOpen(holder.age ?? Interval()),
                at: holder.name,
                .endPrepared
            )
        case .slot:
            if holder.isIdle { return idleSlot(holder) }
            return .graded(
                holder.transactions,
                warning: manyTransactions,
                critical: veryManyTransactions,
                "replication_slot",
                .slotBehind(holder.transactions),
                at: holder.name,
                .checkSubscriber
            )
        case .standby:
            return .graded(
                holder.transactions,
                warning: manyTransactions,
                critical: veryManyTransactions,
                "hot_standby_feedback",
                .standbyHolds(holder.transactions),
                at: holder.name,
                .checkStandby
            )
        }
    }

    private static func idleSlot(_ holder: Holder) -> Finding {
        let isGrave = holder.retained >= muchRetained || holder.transactions >= veryManyTransactions
        let what = Phrase.slotIdle(megabytes: Int(holder.retained >> 20))
        return isGrave
            ? .critical("replication_slot", what, at: holder.name, .dropSlot)
            : .warning("replication_slot", what, at: holder.name, .dropSlot)
    }
}
