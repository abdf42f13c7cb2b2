internal import Postgres
internal import Transfers

/// The statements that remove what was kept long enough: by night, from the oldest on.
enum RetentionSQL {
    /// What was received or given up; what waits to be sent stays.
    static func notices(before day: CivilDate, most: Int) -> SQL {
        """
        delete from mutasi.notification
        where id in (select id from mutasi.notification where settled_at < \(day) order by id limit \(Int64(most)))
        """
    }

    /// Evaluations for needs that are over; the newest of a need stays while an objection against a decision on it may
    /// rest on it.
    static func evaluations(before day: CivilDate, most: Int) -> SQL {
        """
        delete from mutasi.evaluation_run
        where id in (
            select r.id from mutasi.evaluation_run r join mutasi.need n on n.id = r.need_id
            where r.evaluated_at < \(day) and n.state in ('FILLED', 'CLOSED', 'REJECTED', 'CANCELLED', 'EXPIRED')
                and not exists (
                    select from mutasi.proposal p join mutasi.objection o on o.proposal_id = p.id
                    where p.need_id = n.id and o.state not in ('INADMISSIBLE', 'REJECTED', 'WITHDRAWN', 'EXECUTED'))
            order by r.id limit \(Int64(most)))
        """
    }

    /// Plans that were not taken over into a package; one that others vary stays as long as they do.
    static func plans(before day: CivilDate, most: Int) -> SQL {
        """
        delete from mutasi.plan
        where id in (
            select p.id from mutasi.plan p
            where p.planned_at < \(day) and p.package_id is null
                and not exists (select from mutasi.plan v where v.base_id = p.id)
            order by p.id desc limit \(Int64(most)))
        """
    }

    /// What was wrong in files; what came of the run stays.
    static func issues(before day: CivilDate) -> SQL {
        """
        delete from mutasi.import_issue
        where run_id in (select id from mutasi.import_run where started_at < \(day))
        """
    }

    /// Signals that ended; one that became a need is named by it and stays as long.
    static func signals(before day: CivilDate, most: Int) -> SQL {
        """
        delete from mutasi.signal
        where id in (
            select id from mutasi.signal where ended_at < \(day) and need_id is null order by id limit \(Int64(most)))
        """
    }

    static func dialogues(before day: CivilDate, basis: String, most: Int) -> SQL {
        "select mutasi.redact_dialogues(\(day), \(basis), \(Int32(clamping: most)))"
    }
}
