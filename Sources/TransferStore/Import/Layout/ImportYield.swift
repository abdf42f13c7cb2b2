internal import Transfers

/// Rows of a file that give way to newer words of the person they are about: told in the report, kept, and not applied.
///
/// The person is locked meanwhile, so that nothing can be said between the comparison and the merge.
struct ImportYield: Sendable {
    /// The staged column that names the person.
    let owner: String
    /// What the file says of a person as a whole, by SQL over the staged rows `s`, as columns of `told`.
    let summary: String
    /// A table or view with the words on record, by the owner's column, as `own`.
    let words: String
    /// SQL that is true for the rows that give way, over `s`, `told` and `own`.
    let condition: String
    /// The file's column that the issue names.
    let column: String
    /// What the issue says.
    let fault: any Fault
    /// Where the rows are kept; one that is kept already is not kept again.
    let table: String
    /// The columns of that table that are those of the staged rows.
    let columns: [String]
    /// The column that says why they are there, and what it says.
    let cause: (column: String, word: String)
}
