internal import Synchronization

/// How notices leave the house at the moment: a daemon that reads its settings again goes on with others.
public final class CurrentDelivery: Sendable {
    private let value: Mutex<DeliverySettings>

    /// Begins with the settings of the start.
    public init(_ settings: DeliverySettings) { value = Mutex(settings) }

    /// The settings; each job takes them once, when it begins.
    public var settings: DeliverySettings {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
