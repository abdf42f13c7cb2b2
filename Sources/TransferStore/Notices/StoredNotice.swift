public import Postgres
public import Transfers

/// A recorded notice with what its delivery needs.
public struct StoredNotice: Sendable {
    /// Its number.
    public let id: Int64
    /// Stays the same over every attempt: mail's Message-ID, a webhook's id.
    public let messageID: UUID
    /// When it was recorded.
    public let createdAt: Instant
    /// The way it takes.
    public let channel: NoticeChannel
    /// The name of its text.
    public let template: String
    /// The language of its text.
    public let language: Language
    /// Ids of what it tells about.
    public let subjects: JSONB
    /// It is delivered at any hour.
    public let isUrgent: Bool
    /// Delivered or failed for good: nothing is left to do.
    public let isSettled: Bool
    /// The recipient's name with titles; nil for an operator.
    public let name: String?
    /// The recipient's mail address, where one is on record.
    public let address: String?
    /// The zone of the recipient's unit.
    public let zone: TimeZoneOfUnit
    /// The district of the recipient's unit, for its holidays.
    public let district: String?
    /// It was made while the civil clock was shifted, and says so.
    public let isDemonstration: Bool
}
