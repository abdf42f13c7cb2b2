/// That the people concerned know before the public does.
public enum PersonalNotices {
    /// Checks that everybody was told in time.
    ///
    /// - Parameters:
    ///   - sentOn: The days on which the notices were sent; nil for one that was not.
    ///   - day: The day of the announcement.
    ///   - calculator: The rules and the calendar.
    /// - Throws: ``AnnouncementFault/noticeTooLate``, or a ``DeadlineFault`` when the rules hold no length.
    public static func check(
        _ sentOn: [CivilDate?],
        before day: CivilDate,
        _ calculator: DeadlineCalculator
    ) throws {
        for sent in sentOn {
            guard let sent, try calculator.end(of: .personalNotice, from: sent) <= day else {
                throw AnnouncementFault.noticeTooLate
            }
        }
    }
}
