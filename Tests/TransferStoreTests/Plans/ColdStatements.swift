@testable import Postgres
@testable import TransferStore
@testable import Transfers

/// Statements that may go over a whole table, and why.
enum ColdStatements {
    private static let day = CivilDate.today

    static let all: [(because: String, statements: [SQL])] = [
        (
            "the public folder is written and checked whole",
            [AnnouncementSQL.published, AnnouncementSQL.files, PublicAddressSQL.signings]
        ),
        (
            "letters within a name are in no index",
            [AnnouncementSQL.named("x")]
        ),
        (
            "all evaluations are counted, by the rules they went by",
            [RuleSQL.versions(on: day)]
        ),
        (
            "how the calendar was is told by all that the audit has of it since",
            [HolidaySQL.changes(since: day)]
        ),
        (
            "the whole chain of seals is checked, with what it should cover",
            [AuditSQL.chain, AuditSQL.anchors, AuditSQL.foreign]
        ),
        (
            "a person asked for all that is kept of them",
            PersonalRecordSQL.all(of: PersonID(high: 0, low: 0)).map(\.sql)
        ),
        (
            "the merit system is audited once a year, over all of it",
            MeritStatements.yearly
        ),
        (
            "by night, what was kept long enough goes",
            [
                RetentionSQL.notices(before: day, most: 1), RetentionSQL.evaluations(before: day, most: 1),
                RetentionSQL.issues(before: day), RetentionSQL.signals(before: day, most: 1),
                RetentionSQL.dialogues(before: day, basis: "x", most: 1),
            ]
        ),
        (
            "all logs are verified",
            [
                ProposalSQL.verify(nil), ProposalSQL.countEvents(of: nil), ObjectionSQL.verify(nil),
                AssignmentSQL.verify(nil),
            ]
        ),
        (
            "an evaluation, a scan or a report reads the whole province",
            [
                EvaluationSQL.formations, CandidateSQL.employees(),
                CandidateSQL.performance(from: 2020, through: 2025), CandidateSQL.discipline(),
                CandidateSQL.assessments(until: day), CandidateSQL.technical(["T.A"]),
                CandidateSQL.positions(posts: ["J"], units: ["U"]), CandidateSQL.aspirations(), CandidateSQL.licences(),
                CandidateSQL.relations(), HolderSQL.seats, TrainingHoursSQL.year(2025, of: nil, in: nil),
            ]
        ),
        (
            "what an operator had to see to on a day that is past is found among all that was over since",
            [
                SignalSQL.past(.tenure, .one, on: day, includesSettled: false),
                FollowUpSQL.past(.one, on: day, onlyRunning: true),
            ]
        ),
        (
            "whose wishes are the oldest is known once those of all employees were looked at",
            ofAllEmployees
        ),
    ]

    /// Of each employee they look at what counts, however much was ever recorded.
    static let ofAllEmployees: [SQL] = [
        AspirationListSQL.list(in: nil, on: nil, limit: 1), AspirationListSQL.list(in: nil, on: day, limit: 1),
    ]

    /// Lists as of a day, figures, and the newest evaluations of the open needs: many are taken to fit until the tables are
    /// analysed, a minute after they were filled.
    static let whenOutdated: [SQL] = [
        IndicatorSQL.arrivals("I", from: day, through: day), WaiverSQL.inForce(on: day),
        ProposalSQL.alternatives(for: PersonID(high: 0, low: 0), besides: NeedID(1), limit: 1),
    ]

    /// Statements that an operator's session asks once, with a plan for its values: one for any would take the days for
    /// many, the limit for a tenth of all there is, and the kind for a frequent one.
    static let whenGeneric: [SQL] = [
        NoticeSQL.inbox(nil, .unreached, 1), SignalSQL.all(.vacancy, Page(limit: 50)), WaiverSQL.inForce(on: day),
    ]

    /// Of the hundred announcements that there are among a thousand rows each is compared with all, which is sooner done
    /// than by an index.
    static let whenSmall: [SQL] = [AnnouncementSQL.all(.one)]

    /// Those that may read much when the server plans in a way.
    static func of(_ planning: Planning) -> [SQL] {
        all.flatMap(\.statements) + (planning.isOutdated ? whenOutdated : [])
            + (planning.mode == "force_generic_plan" ? whenGeneric : [])
            + (planning.rows == 1_000 ? whenSmall : [])
    }

    /// Of one person a statement is hot whose text is the same for all of them.
    static func key(_ statement: SQL) -> String {
        statement.binds.reduce(statement.text) { "\($0)\n\($1.bytes ?? [])" }
    }
}
