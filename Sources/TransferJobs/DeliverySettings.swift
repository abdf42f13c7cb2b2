public import Delivery

/// How notices leave the house.
public struct DeliverySettings: Sendable {
    /// The mail server; nil sends no mail.
    public var mail: SMTPTransport?
    /// The sender of mails.
    public var sender: MailAddress
    /// The system that is told of every notice; nil for none.
    public var webhook: WebhookEndpoint?
    /// How the webhook is called.
    public var webhookTransport: WebhookTransport
    /// Whom a recipient may ask, as notices name it.
    public var contact: String
    /// The folder of announcements, which a web server serves; nil where another host writes it.
    public var announcements: AnnouncementFolder?

    /// Settings of the delivery.
    public init(
        mail: SMTPTransport? = nil,
        sender: MailAddress,
        webhook: WebhookEndpoint? = nil,
        webhookTransport: WebhookTransport = WebhookTransport(),
        contact: String,
        announcements: AnnouncementFolder? = nil
    ) {
        self.mail = mail
        self.sender = sender
        self.webhook = webhook
        self.webhookTransport = webhookTransport
        self.contact = contact
        self.announcements = announcements
    }
}
