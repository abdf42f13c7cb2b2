/// An upstream database, and how its tables become the files of an import.
///
/// A text in parts: `[upstream]` with `name`, `database` (libpq's keywords and values; a password belongs into a passfile),
/// `transport` (what is asked of a connection over a network) and `listen`; and a part for each file, such as `[pegawai.csv]`, with `from` (the table), `key`, `topics`, `where`, `reads`
/// (further tables that the expressions read), and the file's columns, each with an expression of SQL over a row of the table.
public struct UpstreamMapping: Hashable, Sendable {
    /// Under which events and the place of reading are kept.
    public let name: String
    /// How to reach it.
    public let database: String
    /// Where that is written.
    public let databaseLine: Int
    /// What is asked of a connection over a network, in its line; nil where it is not written.
    public let transport: MappedColumn?
    /// Whether it is listened to; else it is polled.
    public let listens: Bool
    /// The files.
    public let files: [MappedFile]

    /// Reads a mapping.
    ///
    /// - Parameter text: The file's content.
    /// - Throws: ``MappingFaults`` with all that is wrong with the text itself.
    public init(_ text: String) throws(MappingFaults) {
        let parts = try MappingPart.all(of: text)
        var faults: [MappingFault] = []
        var files: [MappedFile] = []
        let head = parts.first { $0.name == "upstream" }
        for part in parts where part.name != "upstream" {
            if let file = MappedFile(part, &faults) { files.append(file) }
        }
        for setting in head?.settings ?? [] where !["name", "database", "listen", "transport"].contains(setting.name) {
            faults.append(MappingFault(line: setting.line, .unknownSetting(setting.name)))
        }
        let line = head?.line ?? 1
        let name = head?["name"]
        let database = head?["database"]
        if name == nil { faults.append(MappingFault(line: line, .missingSetting("name"))) }
        if database == nil { faults.append(MappingFault(line: line, .missingSetting("database"))) }
        if let name, !Self.isName(name.expression) {
            faults.append(MappingFault(line: name.line, .wrongName(name.expression)))
        }
        if let listen = head?["listen"], !["yes", "no"].contains(listen.expression) {
            faults.append(MappingFault(line: listen.line, .notYesOrNo(listen.expression)))
        }
        guard faults.isEmpty, let name, let database else { throw MappingFaults(faults) }
        self.name = name.expression
        self.database = database.expression
        databaseLine = database.line
        transport = head?["transport"]
        listens = head?["listen"]?.expression != "no"
        self.files = files
    }

    /// The files that an event of a topic is about.
    ///
    /// - Parameter topic: As the event has it, which may be one that this program does not know.
    /// - Returns: None for a topic that no file names.
    public func files(of topic: String) -> [MappedFile] {
        files.filter { file in file.key != nil && file.topics.contains { $0.rawValue == topic } }
    }

    /// `local` is this database itself.
    private static func isName(_ text: String) -> Bool {
        (1...30).contains(text.utf8.count) && text != "local"
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}
