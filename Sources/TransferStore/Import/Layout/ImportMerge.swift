/// A table into which staged rows are merged: new ones inserted, changed ones updated, equal ones left untouched.
struct ImportMerge: Sendable {
    let table: String
    /// The natural key, the first column of which is never null.
    let key: [MergeColumn]
    /// The columns that may change.
    let values: [MergeColumn]
    /// Columns that are written with a new row and belong to the register from then on.
    var initial: [MergeColumn] = []
    /// The predicate of the unique index, when it is a partial one.
    var partial: String?
    /// The column of those whose rows a file tells in full: what it no longer tells of them is deleted, provided that no row
    /// of the file was rejected.
    var owner: String?
    /// Whether several rows may speak of the same key, of which the first line counts.
    var takesFirst = false
    /// SQL that is true for the rows that concern this table, the staged row being `s`.
    var condition: String?
}

/// A column of a table, and where its value comes from.
struct MergeColumn: Sendable, ExpressibleByStringLiteral {
    let name: String
    /// SQL over the staged row `s`.
    let source: String

    init(_ name: String, from source: String) {
        self.name = name
        self.source = source
    }

    init(stringLiteral name: String) {
        self.init(name, from: "s." + name)
    }
}
