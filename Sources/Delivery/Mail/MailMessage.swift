/// A letter to one person, in plain text.
///
/// The same values make the same bytes: an attempt that is repeated sends the very same message, by whose `Message-ID`
/// the receiving side can tell that it has it already.
public struct MailMessage: Sendable, Equatable {
    let from: MailAddress
    let to: MailAddress
    let subject: String
    let body: String
    let language: NoticeLanguage
    let messageID: String
    let date: Int64

    /// Checks what goes into the headers.
    ///
    /// - Parameters:
    ///   - from: The sender, who also gets what bounces.
    ///   - to: The recipient.
    ///   - subject: One line in any script.
    ///   - body: The text, its lines ended by `\n` or `\r\n`.
    ///   - language: The language of subject and body.
    ///   - messageID: `unique@domain`, without angle brackets; the same for every attempt.
    ///   - date: When the letter was written, in Unix seconds; the same for every attempt.
    /// - Throws: `DeliveryError.Code.controlCharacter` for the subject, `.invalidMessageID`.
    public init(
        from: MailAddress,
        to: MailAddress,
        subject: String,
        body: String,
        language: NoticeLanguage,
        messageID: String,
        date: Int64
    ) throws(DeliveryError) {
        guard !subject.contains(where: \.isControl) else {
            throw DeliveryError(code: .controlCharacter, subject: "Subject")
        }
        let parts = messageID.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, MailAddress.isDotAtom(parts[0]), MailAddress.isDomain(parts[1]),
            messageID.utf8.count <= 250
        else { throw DeliveryError(code: .invalidMessageID, subject: "Message-ID") }
        self.from = from
        self.to = to
        self.subject = subject
        self.body = body
        self.language = language
        self.messageID = messageID
        self.date = date
    }

    /// The message as it goes over the wire (RFC 5322, RFC 2045), its lines ended by `\r\n`.
    var wireText: String {
        let headers = [
            "Date: \(MailDate.format(date))",
            "From: \(HeaderText.mailbox(from))",
            "To: \(HeaderText.mailbox(to))",
            "Message-ID: <\(messageID)>",
            "Subject: \(HeaderText.unstructured(subject))",
            // No vacation notice is to answer a machine (RFC 3834).
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Language: \(language.rawValue)",
            "Content-Transfer-Encoding: quoted-printable",
        ]
        return headers.map { $0 + "\r\n" }.joined() + "\r\n" + QuotedPrintable.encode(body)
    }
}
