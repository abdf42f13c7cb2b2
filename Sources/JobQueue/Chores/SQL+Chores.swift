import Postgres

// What some node does now and then.
extension SQL {
    static func perform(_ chore: Chore, keepingMonths months: Int) -> SQL {
        """
        select jobs.do_chore(\(chore.rawValue), \(Interval(chore.interval)), \(Int32(clamping: months)))
        """
    }
}
