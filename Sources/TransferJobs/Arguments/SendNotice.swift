/// Arguments of `notification.send`: delivers a recorded notice.
public struct SendNotice: JobArguments {
    /// The kind `notification.send`.
    public static let kind = "notification.send"

    /// The notice's number.
    public var notice: Int64

    /// Asks for a delivery.
    public init(notice: Int64) {
        self.notice = notice
    }
}
