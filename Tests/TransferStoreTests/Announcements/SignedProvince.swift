import Postgres
import TestSupport
import TransferStore
import Transfers

/// The province with a decree for Sari of Thursday 2 October 2025, of which she was told on the same day.
struct SignedProvince {
    let base: PackageProvince
    let package: PackageID

    var session: Session { base.session }
    var proposal: ProposalID { base.sari }
    var announcements: Announcements { Announcements(session) }
    var `operator`: ProposalActor { base.`operator` }

    static let decree = Decree(Letter(number: "821/1/2025", date: .day(2025, 10, 2)))

    init() throws {
        base = try PackageProvince()
        package = try base.decided([base.sari])
        try base.sign(package)
        let receipt = Receipt.signedHandOver(.day(2025, 10, 2))
        try base.base.apply(.notified(receipt, evidence: "TT-1"), to: base.sari, by: base.`operator`)
        try setClock("2025-10-06 09:00+07")
    }

    func setClock(_ moment: String) throws {
        try ProposalProvince.setClock(moment, session)
    }

    static func entry(_ name: String = "Sari Wulandari, S.K.M.", on day: CivilDate = .day(2025, 11, 1)) throws
        -> AnnouncementEntry
    {
        try AnnouncementEntry(
            name: PersonName(name: name),
            from: AnnouncedPlace(post: "Promosi Kesehatan Ahli Muda", unit: "Dinas Kesehatan"),
            to: AnnouncedPlace(post: "Kepala Seksi Promosi Kesehatan", unit: "UPTD Balai Kesehatan"),
            district: "Kabupaten Kepulauan",
            effectiveOn: day,
            kind: .transfer
        )
    }

    /// A draft, which commits.
    @discardableResult
    func draft(_ name: String = "Sari Wulandari, S.K.M.") throws -> StoredAnnouncement {
        try session.transaction {
            try announcements.draft(
                for: .package(package),
                try PublishedDecree(Self.decree, legalBasis: ["PP 11/2017 Ps 191"]),
                objectionUntil: .day(2025, 10, 22),
                lines: [AnnouncedLine(.proposal(proposal), try Self.entry(name))],
                by: `operator`
            )
        }
    }

    /// The draft made public, which commits.
    @discardableResult
    func publish() throws -> StoredAnnouncement {
        try draft()
        return try session.transaction { try announcements.publish(.package(package), by: `operator`) }
    }

    /// A correction of Sari's line, which commits.
    @discardableResult
    func correct(
        _ entry: AnnouncementEntry?,
        _ cause: AnnouncementCorrection.Cause = .slip
    ) throws -> StoredAnnouncement {
        try session.transaction {
            guard let stored = try announcements.about(.proposal(proposal)) else {
                throw AnnouncementStoreFault.notAnnounced
            }
            let correction = try AnnouncementCorrection(cause, on: .day(2025, 10, 6), reference: "821/2/2025")
            return try announcements.correct(.proposal(proposal), in: stored, correction, by: entry, actor: `operator`)
                .announcement
        }
    }
}
