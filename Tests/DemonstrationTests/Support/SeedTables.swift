import Demonstration

/// The files of a province as tables in memory, so that tests can ask them.
struct SeedTables {
    typealias Row = [String: String]

    /// The bytes of each file by its name.
    let bytes: [String: [UInt8]]
    private let tables: [String: [Row]]

    /// The province of `seeds/`.
    static let committed = make(employees: 2000)

    /// The tables of a province, or only one of them.
    init(_ province: Province, only name: String? = nil) {
        var bytes: [String: [UInt8]] = [:]
        for file in province.files where name == nil || file.name == name {
            var content: [UInt8] = []
            file.write { content += $0 }
            bytes[file.name] = content
        }
        self.bytes = bytes
        tables = bytes.mapValues(Self.rows)
    }

    static func make(employees: Int, seed: UInt64 = Province.defaultSeed) -> Result<SeedTables, ProvinceError> {
        Result { () throws(ProvinceError) in SeedTables(try Province(employees: employees, seed: seed)) }
    }

    /// The rows of a file, each by the names of its columns.
    subscript(file: String) -> [Row] { tables[file] ?? [] }

    private static func rows(of bytes: [UInt8]) -> [Row] {
        var lines = bytes.split(separator: UInt8(ascii: "\n")).map(fields)
        let header = lines.removeFirst()
        return lines.map { Row(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }

    /// The fields of a line without line breaks and quotation marks in its values, which our files never have.
    private static func fields(of line: ArraySlice<UInt8>) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
            default: field.append(byte)
            }
        }
        return fields + [String(decoding: field, as: UTF8.self)]
    }
}
