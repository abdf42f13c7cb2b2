import Postgres

extension Session {
    private struct TrialEnd: Error {}

    /// Runs a closure in a transaction, which is undone at its end when it is only a trial.
    func transaction<Value>(isTried: Bool, _ body: () throws -> Value) throws -> Value {
        guard isTried else { return try transaction { try body() } }
        var outcome: Value?
        do {
            try transaction {
                outcome = try body()
                // What is checked at the commit is checked now, so that a trial is refused like the real thing.
                try execute("set constraints all immediate")
                throw TrialEnd()
            }
        } catch is TrialEnd {}
        guard let outcome else { throw TrialEnd() }
        return outcome
    }
}
