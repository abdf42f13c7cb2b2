import Postgres

/// Every statement of the domain with values of their own, but those on the staging tables of an import.
enum DomainStatements {
    /// - Throws: nothing that is not a fault of the test itself.
    static var all: [SQL] {
        get throws {
            FixedStatements.all + ProposalStatements.all + PackageStatements.all + DeadlineStatements.all
                + AssignmentStatements.all + ProcessStatements.all + PaperStatements.all + AspirationStatements.all
                + PlanStatements.all
                + NarrowedStatements.all + PersonalStatements.all + (try AfterMoveStatements.all())
                + (try AnnouncementStatements.all) + OfficeStatements.all
                + AccountStatements.all
                + AscertainmentStatements.all + PastStatements.all + AuditStatements.all
                + PersonalDataStatements.all + UpstreamStatements.all + MeritStatements.all
        }
    }
}
