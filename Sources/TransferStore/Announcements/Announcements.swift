public import Postgres
public import Transfers

/// The announcements on record, which only ever grow.
public struct Announcements {
    let session: Session

    /// Announcements through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Which announcements a list shows.
    public enum Filter: Sendable {
        /// The last draft of each package and what is public, the newest first.
        case all
        /// What is public, the newest first.
        case published
        /// What is public and names somebody whose name has these letters in it.
        case named(String)
    }

    /// The announcements on record.
    ///
    /// - Parameters:
    ///   - filter: Which.
    ///   - page: Which part of all of them.
    /// - Returns: The announcements.
    /// - Throws: ``AnnouncementStoreFault/searchTooShort(_:)``, ``StoreFault/noRules(on:)``, `PostgresError`.
    public func list(_ filter: Filter = .all, _ page: Page = .whole) throws -> [StoredAnnouncement] {
        switch filter {
        case .all: return try read(AnnouncementSQL.all(page))
        case .published: return try read(AnnouncementSQL.published)
        case .named(let name):
            let today = try CivilClock(session).today()
            let minimum = try Rules(session).current(on: today).number(.announcementSearch, on: today)
            guard name.count(where: { $0.isLetter }) >= minimum else {
                throw AnnouncementStoreFault.searchTooShort(minimum)
            }
            return try read(AnnouncementSQL.named(name))
        }
    }

    /// A published announcement.
    ///
    /// - Throws: ``AnnouncementStoreFault/unknown(_:)``, `PostgresError`.
    public func show(_ number: String) throws -> StoredAnnouncement {
        guard let found = try read(AnnouncementSQL.one(number: number)).first else {
            throw AnnouncementStoreFault.unknown(number)
        }
        return found
    }

    /// A published announcement as it was at the end of a day, or as it is.
    ///
    /// - Throws: ``AnnouncementStoreFault/unknown(_:)``, ``UnknownRecord/notYet(on:)`` before it was public, `PostgresError`.
    public func show(_ number: String, at end: EndOfDay?) throws -> StoredAnnouncement {
        let now = try show(number)
        guard let end else { return now }
        guard let past = now.past(at: end), past.publishedOn != nil else { throw UnknownRecord.notYet(on: end.day) }
        return past
    }

    /// What had been drafted last for a package or an order, or published, by the end of a day, or is.
    ///
    /// - Throws: ``AnnouncementStoreFault/noDraft(_:)``, ``UnknownRecord/notYet(on:)``, `PostgresError`.
    public func drafted(for subject: AnnouncementSubject, at end: EndOfDay?) throws -> StoredAnnouncement {
        let now = try drafted(for: subject)
        guard let end else { return now }
        let then = try read(AnnouncementSQL.latest(of: subject, before: end.moment)).first
        return try then.flatMap { $0.past(at: end) }.onRecord(at: end)
    }

    /// What was drafted last for a package or an order, or published; nil when nothing was.
    ///
    /// - Throws: `PostgresError`.
    public func latest(of subject: AnnouncementSubject) throws -> StoredAnnouncement? {
        try read(AnnouncementSQL.latest(of: subject)).first
    }

    /// What was drafted last for the order of a number, or published, by the end of a day, or until now.
    ///
    /// - Throws: ``AssignmentRefusal/unknownOrder``, ``AnnouncementStoreFault/noDraft(_:)``, ``UnknownRecord/notYet(on:)``,
    ///   `PostgresError`.
    public func latest(ofOrder number: String, at end: EndOfDay? = nil) throws -> StoredAnnouncement {
        guard let row = try session.query(AssignmentSQL.order(number: number)).first else {
            throw AssignmentRefusal.unknownOrder
        }
        return try drafted(for: .order(try row.decode(at: 0)), at: end)
    }

    /// What was drafted last for a package or an order, or published.
    ///
    /// - Throws: ``AnnouncementStoreFault/noDraft(_:)``, `PostgresError`.
    public func drafted(for subject: AnnouncementSubject) throws -> StoredAnnouncement {
        guard let found = try latest(of: subject) else { throw AnnouncementStoreFault.noDraft(subject) }
        return found
    }

    /// The published announcement with a line about a person; nil when nothing about them is public.
    ///
    /// - Throws: `PostgresError`.
    public func about(_ member: AnnouncedMember) throws -> StoredAnnouncement? {
        try read(AnnouncementSQL.about(member)).first
    }

    /// The district in which a unit lies; nil when neither it nor a unit above it names one.
    ///
    /// - Throws: `PostgresError`.
    public func district(of unit: UnitCode) throws -> String? {
        try session.query(AnnouncementSQL.district(of: unit)).first?.decode(at: 0)
    }

    func find(_ id: AnnouncementID) throws -> StoredAnnouncement {
        guard let found = try read(AnnouncementSQL.one(id)).first else {
            throw AnnouncementStoreFault.unknown("\(id.number)")
        }
        return found
    }
}
