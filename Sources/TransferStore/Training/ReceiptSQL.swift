import Postgres
import Transfers

/// The statements on results that other systems take over.
enum ReceiptSQL {
    static func add(_ receipt: UpstreamReceipt, to id: Int64, by person: PersonID, correction: String?) -> SQL {
        """
        insert into mutasi.enrolment_receipt (enrolment_id, system, reference, registered_on, actor, correction)
        values (\(id), \(receipt.system.rawValue), \(receipt.reference), \(receipt.registeredOn), \(person),
            \(correction))
        """
    }

    /// The receipts of an enrolment, the newest first.
    static func all(of id: Int64) -> SQL {
        """
        select r.system, r.reference, r.registered_on, r.correction,
            concat_ws(', ', concat_ws(' ', a.title_before, a.name), a.title_after), r.at
        from mutasi.enrolment_receipt r join mutasi.employee a on a.id = r.actor
        where r.enrolment_id = \(id)
        order by r.id desc
        """
    }

    /// Certified results without a receipt, those that wait longest first.
    ///
    /// Of one person they are asked for by a text of their own.
    static func unsynced(_ nip: String?, _ limit: Int) -> SQL {
        SQL(
            unchecked: unsynced + (nip == nil ? "" : " and e.nip = $2") + " order by n.changed_at, n.id limit $1",
            binds: [Bind(limit)] + (nip.map { [Bind($0)] } ?? [])
        )
    }

    /// One look at the records of each, whatever the server takes their number for.
    private static let unsynced = """
        select n.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), c.name,
            c.training_kind, n.year, n.hours, n.certificate_no, s.starts_on, s.ends_on, (
                select max(v.at) from mutasi.enrolment_event v
                where v.enrolment_id = n.id and v.to_state = 'CERTIFIED'),
            (select o.id from mutasi.result_off_record o where o.id = n.id limit 1) is null
        from mutasi.enrolment n
        join mutasi.employee e on e.id = n.employee_id
        join mutasi.course c on c.code = n.course_code
        left join mutasi.course_session s on s.id = n.session_id
        where n.state = 'CERTIFIED'
        """
}
