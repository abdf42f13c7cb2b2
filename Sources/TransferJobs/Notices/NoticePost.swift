import Delivery
import JobQueue
import Postgres
import TransferStore
import Transfers

/// Records notices and the jobs that deliver them, in the transaction of whatever they tell about.
struct NoticePost {
    let session: Session
    let settings: DeliverySettings

    /// Puts a notice into an operator's inbox at once: it answers what they asked for, so no hour is quiet.
    func answer(_ role: String, _ kind: NoticeKind, _ language: Transfers.Language, values: [String: String]) throws {
        try OperatorInbox(session: session).tell(role, kind, language, values: values)
    }

    /// How a notice goes to an employee.
    enum Way {
        /// Not at all: nobody of this number is in service.
        case none
        /// Into the inbox of the system, while mail or messages go to others.
        case inboxAlone
        /// By every way that there is.
        case gateway
    }

    /// Tells an employee by every way that reaches them, when they are not to be left in peace.
    ///
    /// - Parameters:
    ///   - person: the employee.
    ///   - kind: the text.
    ///   - subjects: ids to render it from, as a JSON object.
    ///   - key: a second notice with the same key is not sent.
    ///   - isUrgent: it goes out at any hour.
    /// - Returns: how it goes.
    /// - Throws: `PostgresError`.
    @discardableResult
    func tell(_ person: PersonID, _ kind: NoticeKind, subjects: JSONB, key: String, isUrgent: Bool) throws -> Way {
        let notices = Notices(session)
        guard let reach = try notices.reach(of: person) else { return .none }
        let moment = reach.firstMoment(isUrgent: isUrgent)
        // The queue knows real time alone.
        let dueAt = try CivilClock(session).realMoment(of: moment)
        for channel in channels(reach) {
            var notice = NewNotice(to: .employee(person), by: channel, template: kind.rawValue, subjects: subjects)
            notice.isUrgent = isUrgent
            notice.notBefore = moment
            notice.deduplicationKey = "\(key):\(channel.rawValue)"
            guard let id = try notices.add(notice) else { continue }
            var job = NewJob(SendNotice.kind, args: try SendNotice(notice: id).json())
            job.runAt = Timestamp(unixMicroseconds: dueAt.microseconds)
            // By this key mutasi.hasten_notices() finds the job again when the clock is shifted.
            job.uniqueKey = "notice:\(id)"
            try session.enqueue(job)
        }
        let isByMailAlone = settings.mail != nil && settings.webhook == nil
        return isByMailAlone && !reach.hasAddress ? .inboxAlone : .gateway
    }

    private func channels(_ reach: Reach) -> [NoticeChannel] {
        var channels: [NoticeChannel] = [.inbox]
        if reach.hasAddress, settings.mail != nil { channels.append(.email) }
        if settings.webhook != nil { channels.append(.webhook) }
        return channels
    }
}

extension Transfers.Language {
    /// The same language as the notices' texts name it.
    var ofNotices: NoticeLanguage {
        switch self {
        case .indonesian: .indonesian
        case .english: .english
        }
    }
}
