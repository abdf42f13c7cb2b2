internal import Transfers

/// How one file of an import is laid out, and by which steps its rows reach their tables.
struct ImportLayout: Sendable {
    /// The file's name.
    let file: String
    /// Columns without which the file is refused; their values may not be empty.
    let required: [String]
    /// Columns that may be left out.
    let optional: [String]
    /// The columns under which rows are staged, in the order in which a record writes them.
    let staged: [StagedColumn]
    /// Columns that name people by NIP, resolved before anything else.
    var people: [PersonColumn] = []
    /// The staged columns that tell rows apart, the first of which is never null.
    let key: [String]
    /// Rows that contradict what is stored.
    var checks: [ImportCheck] = []
    /// Which rows give way to what the system itself has on record.
    var yielding: ImportYield?
    /// The tables, in the order in which they are written.
    let merges: [ImportMerge]
    /// What two different rows of the same key are, by the line of the other.
    var conflict: @Sendable (Int) -> any Fault = { RowFault.conflict(otherLine: $0) }
    /// Whether its rows are people, so that two different ones of one key are a conflict of identity (gate E33).
    var tellsIdentity = false
    /// Whether the tree of units is checked after the rows are merged.
    var changesUnitTree = false
}

/// A column of the temporary table in which rows wait.
struct StagedColumn: Sendable {
    let name: String
    /// The type in PostgreSQL, a domain where the target has one.
    let type: String

    init(_ name: String, _ type: String) {
        self.name = name
        self.type = type
    }
}

/// A staged NIP and the key that it stands for.
struct PersonColumn: Sendable {
    /// The staged column that holds the NIP.
    let nip: String
    /// The staged column that takes the employee's key.
    let id: String
    /// The file's column, for the issue.
    let column: String

    init(nip: String = "nip", id: String = "employee_id", column: String = "nip") {
        self.nip = nip
        self.id = id
        self.column = column
    }
}
