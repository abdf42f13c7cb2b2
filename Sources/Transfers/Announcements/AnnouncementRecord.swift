/// A record of an announcement; records are only ever added.
public struct AnnouncementRecord: Hashable, Sendable {
    /// What it says.
    public enum Content: Hashable, Sendable {
        /// A person's line.
        case entry(AnnouncementEntry)
        /// That an earlier line no longer holds, and the line that takes its place; nil where none does.
        case correction(of: Int, AnnouncementCorrection, AnnouncementEntry?)
        /// What there is to say of an earlier line besides.
        case addition(to: Int, AnnouncementCorrection)
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

    /// The line it brings; nil for one that brings none.
    public var entry: AnnouncementEntry? {
        switch content {
        case .entry(let entry): entry
        case .correction(_, _, let entry): entry
        case .addition: nil
        }
    }

    /// The number of the record it strikes out; nil for a new line.
    public var corrects: Int? {
        switch content {
        case .entry, .addition: nil
        case .correction(let number, _, _): number
        }
    }

    /// The number of the record to which it adds something; nil for one that adds nothing.
    public var addsTo: Int? {
        switch content {
        case .entry, .correction: nil
        case .addition(let number, _): number
        }
    }

    /// Why it corrects or adds; nil for a new line.
    public var correction: AnnouncementCorrection? {
        switch content {
        case .entry: nil
        case .correction(_, let correction, _), .addition(_, let correction): correction
        }
    }

    func write(to json: inout JSONWriter, struckOutBy: Int?) {
        json.field("record", number)
        if let corrects { json.field("corrects", corrects) }
        if let addsTo { json.field("adds_to", addsTo) }
        if let correction {
            json.field("cause", correction.cause.rawValue)
            json.field("corrected_on", correction.date.description)
            json.field("reference", correction.reference)
        }
        if let struckOutBy { json.field("struck_out_by", struckOutBy) }
        if let entry { json.object("entry") { entry.write(to: &$0) } } else { json.null("entry") }
    }
}
