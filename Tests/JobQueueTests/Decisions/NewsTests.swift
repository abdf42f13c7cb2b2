import Testing

@testable import JobQueue

@Suite("News")
struct NewsTests {
    @Test("a request to cancel is told from the name of a queue, and what is not known from both")
    func payloads() {
        #expect(News("default") == .jobs(queue: "default"))
        #expect(News("settings:default") == .settings(queue: "default"))
        #expect(News("settings:") == .settings(queue: nil))
        #expect(News("cancel") == .jobs(queue: "cancel"))
        #expect(News("cancel:7:42") == .cancellation(job: 42, node: 7))
        #expect(News("schedules:changed") == .schedules)
        #expect(News("schedules") == .jobs(queue: "schedules"))
        for strange in ["schedules:", "cancel:7", "cancel:7:x", "cancel::42", "cancel:7:42:1", "reload:7:42"] {
            #expect(News(strange) == nil)
        }
    }
}
