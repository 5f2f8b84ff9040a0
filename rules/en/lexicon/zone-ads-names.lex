# Before the names of advertisers: capitalised words have to follow.
class line-start
zone  boilerplate
---
powered by
sponsored by
promoted by
presented by
brought to you by
in partnership with
paid for by
in association with
