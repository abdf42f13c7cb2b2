/// The stored row that a value was read from, so that a figure can be followed to its source.
public struct RecordID: Hashable, Sendable {
    /// What kind of row it is, named as the import files are.
    public enum Table: String, Sendable {
        case assessment = "asesmen"
        case technicalCompetence = "kompetensi_teknis"
        case performance = "kinerja"
        case discipline = "hukdis"
        case employee = "pegawai"
        case history = "riwayat_jabatan"
        case formation = "formasi"
        case aspiration = "aspirasi"
    }

    /// The kind of row.
    public let table: Table
    /// Its number.
    public let number: Int64

    /// A row by its kind and number.
    public init(_ table: Table, _ number: Int64) {
        self.table = table
        self.number = number
    }
}

extension RecordID: CustomStringConvertible {
    /// The row as an explanation names it, `asesmen#881`.
    public var description: String { "\(table.rawValue)#\(number)" }
}
