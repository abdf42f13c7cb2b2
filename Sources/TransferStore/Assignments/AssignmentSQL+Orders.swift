internal import Postgres
internal import Transfers

/// The statements on all whom one order sends.
extension AssignmentSQL {
    static func order(number: String) -> SQL {
        "select id from mutasi.assignment_order where number = \(number)"
    }

    /// Those whom one order sends, to which nobody else does anything until the transaction ends.
    static func lock(order number: String) -> SQL {
        SQL(unchecked: select + " where o.number = $1 order by a.id for update of a", binds: [Bind(number)])
    }

    /// When the person was first reached by the notice of the order, by whichever way.
    static func toldAt(_ ids: [Int64]) -> SQL {
        """
        select i.id, min(n.settled_at)
        from unnest(\(ids)::bigint[]) i (id)
        left join mutasi.notification n on n.state = 'DELIVERED' and n.dedup_key = any (array[
            'assignment:' || i.id || ':1:INBOX', 'assignment:' || i.id || ':1:EMAIL',
            'assignment:' || i.id || ':1:WEBHOOK'])
        group by i.id
        """
    }
}
