/// Something in a mapping that cannot be, with its line.
public struct MappingFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The line is neither a part's opening nor a setting.
        case unreadable
        /// The part opens twice.
        case repeatedPart(String)
        /// The setting is there twice.
        case repeatedSetting(String)
        /// The part has no such setting.
        case unknownSetting(String)
        /// The part lacks a setting.
        case missingSetting(String)
        /// The upstream system's name is none.
        case wrongName(String)
        /// It is neither yes nor no.
        case notYesOrNo(String)
        /// Nothing of a connection over a network can be asked by this word.
        case wrongTransport(String)
        /// The connection string cannot be read.
        case wrongConnection
        /// The connection goes over a network and does not verify the server.
        case exposed
        /// There is no such topic.
        case unknownTopic(String)
        /// It is no name of a table or column as SQL writes one.
        case wrongIdentifier(String)
        /// The import has no such file.
        case unknownFile(String)
        /// The file has no such column.
        case unknownColumn(String)
        /// The file lacks a column that it must have.
        case missingColumn(String)
        /// There is no such table, or this login does not see it.
        case noTable(String)
        /// The database refuses the expression, with its condition and its message.
        case refused(String, String)
        /// The expression is of a type that the column cannot have.
        case wrongType(String, wanted: String)
        /// Nothing tells of changes of the table with this topic.
        case notWatched(String)
    }

    /// The line, from 1.
    public let line: Int
    /// What is wrong.
    public let reason: Reason

    /// A fault.
    public init(line: Int, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }
}

/// All that is wrong with a mapping.
public struct MappingFaults: Error, Hashable, Sendable {
    /// By line.
    public let faults: [MappingFault]

    /// Puts them in order.
    public init(_ faults: [MappingFault]) {
        self.faults = faults.sorted { $0.line < $1.line }
    }
}
