import Postgres
import Transfers

/// The statements on how packages stood.
enum PackageHistorySQL {
    /// As ``PackageSQL/all(_:)``, at the end of a day by the clock of the capital.
    ///
    /// A member that came with a split has no event of its own: it was there from the first. One that left and came back is there
    /// by the last event before it left again.
    static func all(_ page: Page, on day: CivilDate) -> SQL {
        let ended = "< ($3::date + 1)::timestamp at time zone 'Asia/Jakarta'"
        return SQL(
            unchecked: """
                select k.id, k.title, past.to_state, (
                        select count(*) from mutasi.package_member m
                        where m.package_id = k.id and (m.left_at \(ended)) is not true and coalesce(
                            (select max(j.at) from mutasi.package_event j
                                where j.package_id = k.id and j.name = 'MEMBER_ADDED' and j.proposal_id = m.proposal_id
                                    and j.at <= coalesce(m.left_at, 'infinity')),
                            (select j.at from mutasi.package_event j where j.package_id = k.id and j.number = 1)) \(ended)),
                    d.number, d.dated, past.number
                from mutasi.package k
                cross join lateral (
                    select e.to_state, e.number from mutasi.package_event e
                    where e.package_id = k.id and e.at \(ended)
                    order by e.number desc limit 1) past
                left join mutasi.decree d on d.package_id = k.id and d.kind = 'MUTASI' and d.recorded_at \(ended)
                where k.id < $1
                order by k.id desc
                limit $2
                """,
            binds: page.binds + [Bind(day)]
        )
    }

    /// Which proposals are in a package, and which have been, in their order.
    static func memberships(_ id: PackageID) -> SQL {
        "select proposal_id, left_at from mutasi.package_member where package_id = \(id.number) order by id"
    }

    /// The packages that a proposal is in or has been in, the last first.
    static func all(of proposal: ProposalID) -> SQL {
        "select package_id from mutasi.package_member where proposal_id = \(proposal.number) order by id desc"
    }
}
