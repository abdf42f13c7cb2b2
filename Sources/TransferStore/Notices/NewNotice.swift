public import Postgres
public import Transfers

/// A notice to be recorded; its text is made from the ids when it is sent.
public struct NewNotice: Sendable {
    /// Whom it is for.
    public var recipient: NoticeRecipient
    /// The way it takes.
    public var channel: NoticeChannel
    /// The name of its text, for example `training.enrolled`.
    public var template: String
    /// The language of its text.
    public var language: Language
    /// Ids of what it tells about, as a JSON object; never copies of personal data.
    public var subjects: JSONB
    /// It is delivered at any hour.
    public var isUrgent: Bool
    /// It is not delivered before this moment of the civil clock; nil for at once.
    public var notBefore: Instant?
    /// A second notice with the same key is not recorded.
    public var deduplicationKey: String?

    /// A notice to be recorded.
    public init(
        to recipient: NoticeRecipient,
        by channel: NoticeChannel,
        template: String,
        language: Language = .indonesian,
        subjects: JSONB,
        isUrgent: Bool = false,
        notBefore: Instant? = nil,
        deduplicationKey: String? = nil
    ) {
        self.recipient = recipient
        self.channel = channel
        self.template = template
        self.language = language
        self.subjects = subjects
        self.isUrgent = isUrgent
        self.notBefore = notBefore
        self.deduplicationKey = deduplicationKey
    }
}
