import Postgres

/// What became of something that a role tried.
enum Answer: Equatable {
    /// It ran, or ran and refused what it was given: by a constraint, a trigger, a rule, or for want of a row.
    case allowed
    /// 42501 by the catalogue, before any of it ran.
    case forbidden
    /// Nobody can do it, whoever they are: a column is given its values by its table alone.
    case impossible
    /// It was let in and then stopped for want of a right to something else, which nobody can mean.
    case between(String)
}

extension Session {
    /// Tries a statement and takes back what it did.
    ///
    /// The catalogue refuses with 42501 and `permission denied …`, and names at the end the thing itself or its schema. What
    /// our own functions and triggers refuse by 42501 says something else, and is a refusal of the arguments. The same words
    /// about another thing come from a body that runs with the caller's rights and lacks one.
    ///
    /// - Parameters:
    ///   - statement: with what is tried.
    ///   - schema: where the thing is.
    ///   - name: what it is called there.
    /// - Returns: how it went.
    /// - Throws: `PostgresError` when the session is lost.
    func answer(to statement: String, on schema: String, _ name: String) throws -> Answer {
        do {
            // One message is one transaction; what it did ends with it.
            try script("begin; \(statement); rollback")
            return .allowed
        } catch let error {
            try script("rollback")
            if error.sqlState == SQLState("428C9") { return .impossible }
            guard error.sqlState == .insufficientPrivilege, error.message.hasPrefix("permission denied ") else {
                return .allowed
            }
            let thing = error.message.split { " \"".contains($0) }.last.map(String.init)
            return thing == name || thing == schema ? .forbidden : .between("\(statement): \(error.message)")
        }
    }
}
