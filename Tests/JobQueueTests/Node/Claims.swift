import Postgres

@testable import JobQueue

// The engine's statements, called one by one, as a node would.
extension Session {
    /// A node's row, alive for an hour; it knows its kinds in their first version, or in the versions given.
    func register(
        _ node: Int64,
        lease: Interval = Interval(microseconds: 3_600_000_000),
        kinds: [String] = ["test.a"],
        versions: ClosedRange<Int16> = 1...1
    ) throws {
        try execute(
            """
            select jobs.register(\(node), 'test', 1, '', array['default'], \(lease), \(kinds),
                \(kinds.map { _ in versions.lowerBound }), \(kinds.map { _ in versions.upperBound }))
            """
        )
    }

    /// Claims, and gives the ids in the order in which they came.
    func claim(
        _ node: Int64,
        amount: Int = 100,
        agedBeneath priority: Int16? = nil,
        past marks: Watermark.Marks = .start
    ) throws -> [Int64] {
        try answer(to: node, amount: amount, agedBeneath: priority, past: marks).jobs.map { try $0.decode(at: 0) }
    }

    /// Claims, and gives the whole answer.
    func answer(
        to node: Int64,
        amount: Int = 100,
        agedBeneath priority: Int16? = nil,
        past marks: Watermark.Marks = .start,
        freed keys: FreedKeys = FreedKeys()
    ) throws -> Claim {
        try Claim(
            try query(
                .claim(
                    node: node,
                    queue: "default",
                    amount: amount,
                    agedBeneath: priority,
                    past: marks,
                    freed: keys
                )
            )
        )
    }

    func complete(_ node: Int64, _ ids: [Int64]) throws -> Int32 {
        try query(.complete(node: node, ids: ids, ran: ids.map { _ in 1 }, results: [])).only()
    }

    func fail(_ node: Int64, _ id: Int64, after delay: Interval? = nil, at moment: Timestamp? = nil) throws -> Int32 {
        try query(
            .fail(
                node: node,
                ids: [id],
                ran: [1],
                errors: ["test"],
                messages: ["failed"],
                delays: [delay],
                moments: [moment]
            )
        ).only()
    }

    /// As if the node had been silent for longer than its lease.
    func bury(_ node: Int64) throws -> (rescued: Int64, discarded: Int64) {
        try execute("update jobs.node set last_seen_at = last_seen_at - interval '2 hours' where id = \(node)")
        let (_, rescued, discarded, _) = try query(.rescue)[0].decode(Int64.self, Int64.self, Int64.self, Int64?.self)
        return (rescued, discarded)
    }

    func state(of id: Int64) throws -> String {
        try query("select state from jobs.status where id = \(id)").only()
    }
}
