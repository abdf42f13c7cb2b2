import Delivery
import Dispatch
import JobQueue
import JobQueueTesting
import Logging
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@testable import TransferJobs

/// A database with one enrolled civil servant, and a node that delivers her notices.
struct Office {
    let database: TestDatabase
    let session: Session
    let settings: DeliverySettings
    /// They go with the office.
    private let servers: [ServerProcess]

    init(mail: ServerProcess? = nil, webhook: ServerProcess? = nil, path: String = "/200") throws {
        database = try TestDatabase()
        session = try database.session()
        try EnrolledEmployee.insert(session)
        servers = [mail, webhook].compactMap { $0 }
        settings = DeliverySettings(
            mail: try mail.map {
                SMTPTransport(
                    server: try MailServer("smtp+insecure://127.0.0.1:\($0.port)"),
                    totalTimeout: .seconds(20)
                )
            },
            sender: try MailAddress("mutasi@bkd.example.go.id", name: "BKD"),
            webhook: try webhook.map {
                try WebhookEndpoint("http://127.0.0.1:\($0.port)\(path)", secrets: [try WebhookSecret(Self.secret)])
            },
            webhookTransport: WebhookTransport(allowed: [try NetworkRange("127.0.0.0/8")]),
            contact: "BKD, telepon 0-800"
        )
    }

    static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    /// Tells her of her seat by every way that the settings have, and the inbox.
    func tell(isUrgent: Bool = true, key: String = "enrolled:1") throws {
        let rows = try session.query("select id from mutasi.employee")
        let person = try #require(rows.first).decode(at: 0, as: PersonID.self)
        try session.transaction {
            try NoticePost(session: session, settings: settings)
                .tell(person, .trainingEnrolled, subjects: #"{"enrolment": 1}"#, key: key, isUrgent: isUrgent)
        }
    }

    /// Runs a node until a closure is over.
    func whileDelivering(_ body: () throws -> Void) throws {
        let options = RunnerOptions(connection: database.options)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let runner = try QueueRunner(options, registry: try registry, logger: logger)
        runner.start()
        defer {
            let ended = DispatchSemaphore(value: 0)
            runner.drain { _ in ended.signal() }
            _ = ended.wait(timeout: Patience.end)
        }
        try body()
    }

    /// Delivers all that can be delivered now, and finds that so many jobs have reached their outcome.
    func deliver(_ jobs: Int) throws { #expect(try deliver() == jobs) }

    /// Delivers all that can be delivered now.
    ///
    /// - Returns: how many jobs have reached their outcome; on a slow machine those put off may be among them.
    func deliver() throws -> Int {
        try QueueDrain(database.options, registry: try registry)().count { $0.end != .retrying }
    }

    private var registry: HandlerRegistry {
        get throws {
            var registry = HandlerRegistry()
            try registry.registerTransfers(settings, connection: database.options)
            return registry
        }
    }

    /// One number from the database.
    func number(_ sql: SQL) throws -> Int64 {
        try #require(try session.query(sql).first).decode(at: 0)
    }

    /// One text from the database; nil for a null.
    func text(_ sql: SQL) throws -> String? {
        try #require(try session.query(sql).first).decode(at: 0)
    }

    /// The states of the notices by one way.
    func states(_ channel: NoticeChannel) throws -> [String] {
        try session.query("select state from mutasi.notification where channel = \(channel.rawValue) order by id")
            .map { try $0.decode(at: 0) }
    }
}
