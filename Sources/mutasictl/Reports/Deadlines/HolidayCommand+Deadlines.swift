import TransferStore

extension HolidayCommand {
    /// Says how many running deadlines came out otherwise, and how many of these are longer now.
    static func tell(of changed: [RecomputedDeadline]) {
        guard !changed.isEmpty else { return }
        StandardStream.error.say(.deadlinesRecounted(changed.count, prolonged: changed.count(where: \.holds)))
    }
}
