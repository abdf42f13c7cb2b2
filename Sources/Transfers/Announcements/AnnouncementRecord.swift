/// A record of an announcement; records are only ever added.
public struct AnnouncementRecord: Hashable, Sendable {
    /// What it says.
    public enum Content: Hashable, Sendable {
        /// A person's line.
        case entry(AnnouncementEntry)
        /// That an earlier line no longer holds, and the line that takes its place; nil where none does.
        case correction(of: Int, AnnouncementCorrection, AnnouncementEntry?)
    }

    /// Its number, from 1.
    public let number: Int
    /// What it says.
    public let content: Content

    /// A record.
    public init(number: Int, content: Content) {
        self.number = number
        self.content = content
    }

    /// The line it brings; nil for a revocation.
    public var entry: AnnouncementEntry? {
        switch content {
        case .entry(let entry): entry
        case .correction(_, _, let entry): entry
        }
    }

    /// The number of the record it strikes out; nil for a new line.
    public var corrects: Int? {
        if case .correction(let number, _, _) = content { number } else { nil }
    }

    func write(to json: inout JSONWriter, struckOutBy: Int?) {
        json.field("record", number)
        if case .correction(let corrected, let correction, _) = content {
            json.field("corrects", corrected)
            json.field("cause", correction.cause.rawValue)
            json.field("corrected_on", correction.date.description)
            json.field("reference", correction.reference)
        }
        if let struckOutBy { json.field("struck_out_by", struckOutBy) }
        if let entry { json.object("entry") { entry.write(to: &$0) } } else { json.null("entry") }
    }
}
