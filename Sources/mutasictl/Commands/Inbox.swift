import ArgumentParser
import TransferStore

/// `mutasictl inbox`: the notices that were delivered to the inbox.
struct Inbox: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "inbox", abstract: Phrase.inboxPurpose.text)

    @Argument(help: ArgumentHelp(.inboxRecipientHelp, valueName: "nip"))
    var recipient: String?

    @Flag(help: ArgumentHelp(.inboxUnreadHelp))
    var unread = false

    @Flag(
        help: ArgumentHelp(.inboxUnreachedHelp)
    )
    var unreached = false

    @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
    var limit = 50

    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        try Validation.limit(limit)
    }

    func run() throws {
        let (messages, pending) = try database.withDomain { session in
            let notices = Notices(session)
            let person = try recipient.map { try People(session).find(nip: $0) }
            return (
                try notices.inbox(nip: person?.nip, unreached ? .unreached : unread ? .unread : .all, limit: limit),
                try notices.pending()
            )
        }
        if format.output == .table {
            for message in messages { try StandardStream.output.write(letter(message)) }
        } else {
            try listing(messages).show(format.output)
        }
        if messages.isEmpty { StandardStream.error.say(.inboxEmpty) }
        if pending.count > 0 { StandardStream.error.say(.noticesPending(pending.count, next: pending.next)) }
    }

    /// A notice as a letter: head, then text, then an empty line.
    private func letter(_ message: InboxMessage) -> String {
        let style = TextStyle(.output)
        let head = "#\(message.id)  \(Reader.current.zone.text(message.deliveredAt))  \(message.recipient)"
        let body = message.body.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + Table.printable(String($0)) }
        return ([head, style.bold(Table.printable(message.subject))] + body).joined(separator: "\n") + "\n\n"
    }

    private func listing(_ messages: [InboxMessage]) -> Listing {
        var listing = Listing([
            .init(title: .number, name: "id", alignment: .right),
            .init(title: .recipient, name: "recipient"),
            .init(title: .subject, name: "subject"),
            .init(title: .body, name: "body"),
            .init(title: .delivered, name: "delivered_at"),
            .init(title: .read, name: "read_at"),
        ])
        for message in messages {
            listing.add([
                .number(Int(message.id)), .text(message.recipient), .text(message.subject), .text(message.body),
                .time(message.deliveredAt), .time(message.readAt),
            ])
        }
        return listing
    }
}
