internal import Transfers

/// A condition on staged rows that only the database can judge.
struct ImportCheck: Sendable {
    /// SQL that is true for the rows concerned, the staged row being `s`.
    let condition: String
    /// The file's column that the issue names.
    let column: String
    let severity: ImportIssue.Severity
    let fault: any Fault
    /// A word on each row that helps, and what the fault is called with it.
    var hint: Hint?
    /// Whether one such row is reason to refuse the file.
    var refusal: FileFault?

    /// What the database knows that helps with a row.
    struct Hint: Sendable {
        /// SQL over the staged row `s`, null where nothing helps.
        let source: String
        let fault: @Sendable (String) -> any Fault
    }

    /// Rows that name something that is not stored.
    ///
    /// - Parameters:
    ///   - staged: The staged column.
    ///   - table: The table that should have it.
    ///   - key: The column of that table.
    ///   - column: The file's column.
    ///   - fault: What to call it.
    /// - Returns: A check that takes such rows out.
    static func missing(
        _ staged: String,
        in table: String,
        key: String,
        column: String,
        fault: RowFault
    ) -> ImportCheck {
        ImportCheck(
            condition: "s.\(staged) is not null and not exists (select from \(table) t where t.\(key) = s.\(staged))",
            column: column,
            severity: .error,
            fault: fault
        )
    }

    static func unknownUnit(_ staged: String = "unit_id", column: String = "unor_id") -> ImportCheck {
        missing(staged, in: "mutasi.unit", key: "id", column: column, fault: .unknownUnit)
    }

    static func unknownPost(_ staged: String = "post_code", column: String = "kode_jabatan") -> ImportCheck {
        missing(staged, in: "mutasi.post", key: "code", column: column, fault: .unknownPost)
    }
}
