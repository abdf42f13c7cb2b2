import Postgres

/// What others than the owner of the schema may call and read.
struct SQLCatalogue {
    let functions: [SQLFunction]
    let views: [SQLView]

    /// Reads it from a database whose roles are set up.
    ///
    /// - Throws: `PostgresError`.
    init(_ session: Session) throws {
        (functions, views) = try session.transaction {
            try session.execute("set local search_path = pg_catalog")
            return (
                try session.query(.grantedFunctions).map(SQLFunction.init),
                try session.query(.grantedViews).map(SQLView.init)
            )
        }
    }
}
