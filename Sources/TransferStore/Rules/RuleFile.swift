import FoundationEssentials
public import Transfers

/// Rules in a file that somebody edits: exported as JSON by `rule show`, checked row by row, and published.
public struct RuleFile {
    private let content: Content

    /// Reads the JSON of a file.
    ///
    /// - Throws: ``RulePublishFault/unreadable`` for anything but JSON of the shape.
    public init(json: [UInt8]) throws(RulePublishFault) {
        do {
            content = try JSONDecoder().decode(Content.self, from: Data(json))
        } catch {
            throw .unreadable
        }
    }

    /// The version as the file names it.
    public var version: String? { content.version }

    /// What the rows say, with everything that is wrong with them.
    ///
    /// - Parameter day: The first day on which they are to be in force.
    /// - Returns: The rows that can be read, and the faults of all.
    public func checked(
        from day: CivilDate
    ) -> (parameters: [RuleParameter], profiles: [WeightProfile], faults: [RuleRowFault]) {
        var faults: [RuleRowFault] = []
        let parameters = content.parameters.enumerated().compactMap { index, row in
            row.parameter(place: index + 1, &faults).map { PlacedRow(index + 1, $0) }
        }
        let profiles = content.profiles.enumerated().compactMap { index, row in
            row.profile(place: index + 1, &faults).map { PlacedRow(index + 1, $0) }
        }
        // A row that cannot be read is not told to be missing as well.
        let unread = Set(faults.map(\.name))
        faults += RuleBook.faults(of: parameters, profiles, from: day)
            .filter { $0.place != nil || !unread.contains($0.name) }
        return (parameters.map(\.row), profiles.map(\.row), faults)
    }

    private struct Content: Decodable {
        let version: String?
        let parameters: [ParameterEntry]
        let profiles: [ProfileEntry]
    }
}
