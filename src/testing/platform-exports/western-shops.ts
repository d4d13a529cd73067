import type { PlatformExport } from './platform-export.ts';

/** Shopify: further lines of an order leave its own fields blank. */
export const SHOPIFY_ORDERS: PlatformExport = {
  fileName: 'orders_export_1.csv',
  columns: `Name=orders.orderId
    Email=customers.email
    Financial Status=orders.status
    Paid at=orders.paidAt
    Fulfillment Status=shipments.status
    Fulfilled at=shipments.shippedAt
    Accepts Marketing=consents.granted
    Currency=orders.currency
    Subtotal=orders.amountDue
    Shipping=orders.freight
    Taxes
    Total=orders.amount
    Discount Code=orders.promotion
    Discount Amount=orders.discount
    Shipping Method
    Created at=orders.orderedAt
    Lineitem quantity=orderLines.quantity
    Lineitem name=orderLines.productName
    Lineitem price=orderLines.unitPrice
    Lineitem compare at price=products.price
    Lineitem sku=orderLines.sku
    Lineitem requires shipping
    Lineitem taxable
    Lineitem fulfillment status=orderLines.lineStatus
    Billing Name=customers.name
    Billing Street=customers.address
    Billing Address1
    Billing Address2
    Billing Company=customers.company
    Billing City=customers.city
    Billing Zip=customers.postcode
    Billing Province=customers.province
    Billing Country=customers.country
    Billing Phone=customers.phone
    Shipping Name=orders.receiverName
    Shipping Street=orders.receiverAddress
    Shipping Address1
    Shipping Address2
    Shipping Company
    Shipping City=orders.city
    Shipping Zip=orders.postcode
    Shipping Province=orders.province
    Shipping Country=orders.country
    Shipping Phone=orders.receiverPhone
    Notes=orders.buyerMessage
    Note Attributes
    Cancelled at=orders.closedAt
    Payment Method=orders.paymentMethod
    Payment Reference=payments.paymentId
    Refunded Amount=orders.refundAmount
    Vendor=products.brand
    Outstanding Balance
    Employee=orders.salesperson
    Location=orders.store
    Device ID
    Id
    Tags=customers.tags
    Risk Level
    Source=orders.channel
    Lineitem discount=orderLines.discount
    Tax 1 Name
    Tax 1 Value
    Phone
    Receipt Number
    Duties
    Billing Province Name
    Shipping Province Name
    Payment ID
    Payment Terms Name
    Next Payment Due At
    Payment References`,
  rows: [
    {
      Name: '#1001',
      Email: 'jane@shop-mail.net',
      'Financial Status': 'paid',
      'Paid at': '2024-01-05 10:00:00 +0000',
      'Fulfillment Status': 'fulfilled',
      'Fulfilled at': '2024-01-06 10:00:00 +0000',
      'Accepts Marketing': 'yes',
      Currency: 'USD',
      Subtotal: '50.00',
      Shipping: '5.00',
      Taxes: '4.00',
      Total: '54.00',
      'Discount Code': 'WELCOME5',
      'Discount Amount': '5.00',
      'Shipping Method': 'Standard',
      'Created at': '2024-01-05 09:59:00 +0000',
      'Lineitem quantity': '1',
      'Lineitem name': 'Mug - Blue',
      'Lineitem price': '20.00',
      'Lineitem compare at price': '25.00',
      'Lineitem sku': 'MUG-BL',
      'Lineitem requires shipping': 'true',
      'Lineitem taxable': 'true',
      'Lineitem fulfillment status': 'fulfilled',
      'Billing Name': 'Jane Doe',
      'Billing Street': '1 Main St',
      'Billing Address1': '1 Main St',
      'Billing City': 'Portland',
      'Billing Zip': "'97201",
      'Billing Province': 'OR',
      'Billing Country': 'US',
      'Billing Phone': '+15035550101',
      'Shipping Name': 'Mark Doe',
      'Shipping Street': '2 Oak Ave',
      'Shipping Address1': '2 Oak Ave',
      'Shipping City': 'Salem',
      'Shipping Zip': "'97301",
      'Shipping Province': 'OR',
      'Shipping Country': 'US',
      'Shipping Phone': '+15035550199',
      Notes: 'leave at door',
      'Payment Method': 'Shopify Payments',
      'Payment Reference': 'c123.1',
      'Refunded Amount': '0.00',
      Vendor: 'Acme',
      'Outstanding Balance': '0.00',
      Id: '5001',
      Tags: '',
      'Risk Level': 'Low',
      Source: 'web',
      'Lineitem discount': '0.00',
      Phone: '',
      'Payment ID': 'c123.1',
    },
    {
      Name: '#1001',
      Email: 'jane@shop-mail.net',
      'Lineitem quantity': '2',
      'Lineitem name': 'Plate',
      'Lineitem price': '15.00',
      'Lineitem sku': 'PLATE',
      'Lineitem requires shipping': 'true',
      'Lineitem taxable': 'true',
      'Lineitem fulfillment status': 'fulfilled',
      Vendor: 'Acme',
      'Lineitem discount': '0.00',
    },
    {
      Name: '#1002',
      Email: 'bob@shop-mail.net',
      'Financial Status': 'partially_refunded',
      'Paid at': '2024-02-10 12:00:00 +0000',
      'Fulfillment Status': 'fulfilled',
      'Accepts Marketing': 'no',
      Currency: 'USD',
      Subtotal: '40.00',
      Shipping: '0.00',
      Taxes: '0.00',
      Total: '40.00',
      'Discount Amount': '0.00',
      'Created at': '2024-02-10 11:59:00 +0000',
      'Lineitem quantity': '2',
      'Lineitem name': 'Mug - Blue',
      'Lineitem price': '20.00',
      'Lineitem sku': 'MUG-BL',
      'Lineitem requires shipping': 'true',
      'Lineitem taxable': 'true',
      'Lineitem fulfillment status': 'fulfilled',
      'Billing Name': 'Bob Roe',
      'Billing City': 'Austin',
      'Billing Province': 'TX',
      'Billing Country': 'US',
      'Payment Method': 'PayPal Express Checkout',
      'Refunded Amount': '20.00',
      Vendor: 'Acme',
      Id: '5002',
      Source: 'web',
      'Lineitem discount': '0.00',
    },
    {
      Name: '#1003',
      Email: 'jane@shop-mail.net',
      'Financial Status': 'paid',
      'Paid at': '2024-03-01 08:00:00 +0000',
      'Accepts Marketing': 'yes',
      Currency: 'USD',
      Subtotal: '15.00',
      Shipping: '5.00',
      Taxes: '1.00',
      Total: '21.00',
      'Discount Amount': '0.00',
      'Created at': '2024-03-01 07:59:00 +0000',
      'Lineitem quantity': '1',
      'Lineitem name': 'Plate',
      'Lineitem price': '15.00',
      'Lineitem sku': 'PLATE',
      'Lineitem requires shipping': 'true',
      'Lineitem taxable': 'true',
      'Lineitem fulfillment status': 'pending',
      'Billing Name': 'Jane Doe',
      'Billing City': 'Portland',
      'Billing Province': 'OR',
      'Billing Country': 'US',
      'Payment Method': 'Shopify Payments',
      'Refunded Amount': '0.00',
      Vendor: 'Acme',
      Id: '5003',
      Source: 'pos',
      'Lineitem discount': '0.00',
    },
    {
      Name: '#1004',
      Email: 'eve@shop-mail.net',
      'Financial Status': 'voided',
      'Accepts Marketing': 'no',
      Currency: 'USD',
      Subtotal: '20.00',
      Shipping: '0.00',
      Taxes: '0.00',
      Total: '20.00',
      'Discount Amount': '0.00',
      'Created at': '2024-03-02 07:59:00 +0000',
      'Lineitem quantity': '1',
      'Lineitem name': 'Mug - Blue',
      'Lineitem price': '20.00',
      'Lineitem sku': 'MUG-BL',
      'Lineitem requires shipping': 'true',
      'Lineitem taxable': 'true',
      'Lineitem fulfillment status': 'pending',
      'Billing Name': 'Eve Poe',
      'Billing City': 'Boston',
      'Cancelled at': '2024-03-02 09:00:00 +0000',
      'Refunded Amount': '0.00',
      Vendor: 'Acme',
      Id: '5004',
      Source: 'web',
      'Lineitem discount': '0.00',
    },
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines', 'payments', 'products', 'shipments', 'consents'],
    people: 3,
    buyers: 2,
    orders: 3,
    // 54.00 + (40.00 − 20.00) + 21.00
    knownRevenue: '95.00',
    lines: 4,
    names: ['Bob Roe', 'Eve Poe', 'Jane Doe'],
    currency: 'USD',
  },
};

export const SHOPIFY_CUSTOMERS: PlatformExport = {
  fileName: 'customers_export.csv',
  columns: `Customer ID=customers.customerId
    First Name=customers.name
    Last Name
    Email=customers.email
    Accepts Email Marketing=consents.granted
    Default Address Company=customers.company
    Default Address Address1=customers.address
    Default Address Address2
    Default Address City=customers.city
    Default Address Province Code=customers.province
    Default Address Country Code=customers.country
    Default Address Zip=customers.postcode
    Default Address Phone
    Phone=customers.phone
    Accepts SMS Marketing
    Total Spent
    Total Orders
    Note=customers.note
    Tax Exempt
    Tags=customers.tags`,
  rows: [
    {
      'Customer ID': "'7001",
      'First Name': 'Jane',
      'Last Name': 'Doe',
      Email: 'jane@shop-mail.net',
      'Accepts Email Marketing': 'yes',
      'Default Address Address1': '1 Main St',
      'Default Address City': 'Portland',
      'Default Address Province Code': 'OR',
      'Default Address Country Code': 'US',
      'Default Address Zip': "'97201",
      'Default Address Phone': "'+15035550101",
      Phone: "'+15035550101",
      'Accepts SMS Marketing': 'no',
      'Total Spent': '75.00',
      'Total Orders': '2',
      Note: 'prefers blue',
      'Tax Exempt': 'no',
      Tags: 'vip, newsletter',
    },
    {
      'Customer ID': "'7002",
      'First Name': 'Bob',
      'Last Name': 'Roe',
      Email: 'bob@shop-mail.net',
      'Accepts Email Marketing': 'no',
      'Default Address Company': 'Roe Ltd',
      'Default Address City': 'Austin',
      'Default Address Province Code': 'TX',
      'Default Address Country Code': 'US',
      'Accepts SMS Marketing': 'no',
      'Total Spent': '40.00',
      'Total Orders': '1',
      'Tax Exempt': 'no',
    },
    {
      'Customer ID': "'7003",
      'First Name': '',
      'Last Name': 'Poe',
      Email: 'eve@shop-mail.net',
      'Accepts Email Marketing': 'no',
      'Accepts SMS Marketing': 'no',
      'Total Spent': '0.00',
      'Total Orders': '0',
      'Tax Exempt': 'no',
    },
  ],
  truth: {
    kinds: ['customers', 'consents'],
    people: 3,
    buyers: 0,
    orders: 0,
    knownRevenue: '0',
    names: ['Bob Roe', 'Jane Doe', 'Poe'],
  },
};

/** WooCommerce by the usual export plug-in, one row a line. */
export const WOOCOMMERCE_ORDERS: PlatformExport = {
  fileName: 'orders-2024-04-01.csv',
  columns: `Order Number=orders.orderId
    Order Status=orders.status
    Order Date=orders.orderedAt
    Customer Note=orders.buyerMessage
    First Name (Billing)=customers.name
    Last Name (Billing)
    Company (Billing)=customers.company
    Address 1&2 (Billing)=customers.address
    City (Billing)=customers.city
    State Code (Billing)=customers.province
    Postcode (Billing)=customers.postcode
    Country Code (Billing)=customers.country
    Email (Billing)=customers.email
    Phone (Billing)=customers.phone
    First Name (Shipping)=orders.receiverName
    Last Name (Shipping)
    Address 1&2 (Shipping)=orders.receiverAddress
    City (Shipping)=orders.city
    State Code (Shipping)=orders.province
    Postcode (Shipping)=orders.postcode
    Country Code (Shipping)=orders.country
    Payment Method Title=orders.paymentMethod
    Cart Discount Amount=orders.discount
    Order Subtotal Amount=orders.amountDue
    Shipping Method Title
    Order Shipping Amount=orders.freight
    Order Refund Amount=orders.refundAmount
    Order Total Amount=orders.amount
    Order Total Tax Amount
    SKU=orderLines.sku
    Item #=orderLines.lineNo
    Item Name=orderLines.productName
    Quantity (- Refund)=orderLines.quantity
    Item Cost=orderLines.unitPrice
    Coupon Code=orders.promotion
    Discount Amount
    Discount Amount Tax`,
  rows: [
    [
      '301',
      'Completed',
      '2024-03-15 14:20',
      '',
      'Ann',
      'Lee',
      '',
      '5 High St',
      'Leeds',
      '',
      'LS1 1AA',
      'GB',
      'ann@lee-mail.co.uk',
      '07700 900001',
      'Tom',
      'Lee',
      '5 High St',
      'Leeds',
      '',
      'LS1 1AA',
      'GB',
      'Card',
      '0',
      '30',
      'Flat rate',
      '4.5',
      '0',
      '34.5',
      '0',
      'TEA-1',
      '1',
      'Green tea',
      '2',
      '10',
      '',
      '',
      '',
    ],
    [
      '301',
      'Completed',
      '2024-03-15 14:20',
      '',
      'Ann',
      'Lee',
      '',
      '5 High St',
      'Leeds',
      '',
      'LS1 1AA',
      'GB',
      'ann@lee-mail.co.uk',
      '07700 900001',
      'Tom',
      'Lee',
      '5 High St',
      'Leeds',
      '',
      'LS1 1AA',
      'GB',
      'Card',
      '0',
      '30',
      'Flat rate',
      '4.5',
      '0',
      '34.5',
      '0',
      'CUP-1',
      '2',
      'Cup',
      '1',
      '10',
      '',
      '',
      '',
    ],
    [
      '302',
      'On hold',
      '2024-03-16 09:00',
      'ring the bell',
      'Raj',
      'Patel',
      'Patel Ltd',
      '9 Low Rd',
      'Bath',
      '',
      'BA1 1AA',
      'GB',
      'raj@patel-mail.co.uk',
      '07700 900002',
      'Raj',
      'Patel',
      '9 Low Rd',
      'Bath',
      '',
      'BA1 1AA',
      'GB',
      'Bank transfer',
      '2',
      '20',
      'Flat rate',
      '4.5',
      '0',
      '22.5',
      '0',
      'CUP-1',
      '1',
      'Cup',
      '2',
      '10',
      'SPRING',
      '2',
      '0',
    ],
    [
      '303',
      'Processing',
      '2024-03-20 18:45',
      '',
      'Ann',
      'Lee',
      '',
      '5 High St',
      'Leeds',
      '',
      'LS1 1AA',
      'GB',
      'ann@lee-mail.co.uk',
      '07700 900001',
      'Ann',
      'Lee',
      '5 High St',
      'Leeds',
      '',
      'LS1 1AA',
      'GB',
      'Card',
      '0',
      '10',
      'Flat rate',
      '4.5',
      '0',
      '14.5',
      '0',
      'TEA-1',
      '1',
      'Green tea',
      '1',
      '10',
      '',
      '',
      '',
    ],
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines', 'products'],
    people: 2,
    buyers: 1,
    orders: 2,
    // 34.5 + 14.5
    knownRevenue: '49.0',
    lines: 3,
    names: ['Ann Lee', 'Raj Patel'],
  },
};

/** Stripe, payments as downloaded: no order beside them, so each is an order of its own. */
export const STRIPE_PAYMENTS: PlatformExport = {
  fileName: 'unified_payments.csv',
  columns: `id=payments.paymentId
    Created date (UTC)=payments.at
    Amount=payments.amount
    Amount Refunded=payments.refundedAmount
    Currency=payments.currency
    Captured
    Converted Amount
    Converted Amount Refunded
    Converted Currency
    Decline Reason
    Description=orderLines.productName
    Fee=payments.fee
    Is Link
    Link Funding
    Mode
    PaymentIntent ID
    Payment Source Type=payments.method
    Refunded date (UTC)
    Statement Descriptor
    Status=payments.status
    Seller Message
    Taxes On Fee
    Card ID
    Card Name
    Card Last4
    Card Brand
    Card Funding
    Customer ID=customers.customerId
    Customer Description=customers.name
    Customer Email=customers.email
    Customer Phone=customers.phone
    Shipping Name=orders.receiverName
    Disputed Amount
    Invoice ID
    Invoice Number
    Checkout Session ID
    Transfer
    Transfer Group`,
  rows: [
    {
      id: 'ch_3OaAAA1',
      'Created date (UTC)': '2024-01-10 08:00:00',
      Amount: '49.00',
      'Amount Refunded': '0.00',
      Currency: 'eur',
      Captured: 'true',
      'Converted Amount': '49.00',
      'Converted Amount Refunded': '0.00',
      'Converted Currency': 'eur',
      Description: 'Subscription update',
      Fee: '1.67',
      'Is Link': 'false',
      Mode: 'Live',
      'PaymentIntent ID': 'pi_1',
      'Payment Source Type': 'card',
      Status: 'Paid',
      'Seller Message': 'Payment complete.',
      'Card ID': 'card_1',
      'Card Last4': '4242',
      'Card Brand': 'Visa',
      'Customer ID': 'cus_A1',
      'Customer Description': 'Nina Novak',
      'Customer Email': 'nina@novak-mail.eu',
      'Invoice ID': 'in_1',
    },
    {
      id: 'ch_3OaAAA2',
      'Created date (UTC)': '2024-02-10 08:00:00',
      Amount: '49.00',
      'Amount Refunded': '9.00',
      Currency: 'eur',
      Captured: 'true',
      'Converted Amount': '49.00',
      'Converted Amount Refunded': '9.00',
      'Converted Currency': 'eur',
      Description: 'Subscription update',
      Fee: '1.67',
      'Is Link': 'false',
      Mode: 'Live',
      'PaymentIntent ID': 'pi_2',
      'Payment Source Type': 'card',
      Status: 'Partially refunded',
      'Seller Message': 'Payment complete.',
      'Card ID': 'card_1',
      'Card Last4': '4242',
      'Card Brand': 'Visa',
      'Customer ID': 'cus_A1',
      'Customer Description': 'Nina Novak',
      'Customer Email': 'nina@novak-mail.eu',
    },
    {
      id: 'ch_3OaAAA3',
      'Created date (UTC)': '2024-02-11 09:30:00',
      Amount: '120.00',
      'Amount Refunded': '0.00',
      Currency: 'eur',
      Captured: 'false',
      Fee: '0.00',
      'Is Link': 'false',
      Mode: 'Live',
      'PaymentIntent ID': 'pi_3',
      'Payment Source Type': 'card',
      Status: 'Failed',
      'Decline Reason': 'insufficient_funds',
      'Card ID': 'card_2',
      'Card Last4': '0341',
      'Card Brand': 'Mastercard',
      'Customer ID': 'cus_B2',
      'Customer Description': 'Otto Olsen',
      'Customer Email': 'otto@olsen-mail.eu',
    },
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines', 'payments'],
    people: 2,
    buyers: 1,
    orders: 2,
    // 49.00 + (49.00 − 9.00)
    knownRevenue: '89.00',
    names: ['Nina Novak', 'Otto Olsen'],
  },
};

export const SQUARE_TRANSACTIONS: PlatformExport = {
  fileName: 'transactions-2024-05-01-2024-06-01.csv',
  columns: `Date=orders.orderedAt
    Time
    Time Zone
    Gross Sales=orders.amountDue
    Discounts=orders.discount
    Service Charges
    Net Sales
    Gift Card Sales
    Tax
    Tip
    Partial Refunds=orders.refundAmount
    Total Collected=orders.amount
    Source=orders.channel
    Card
    Card Entry Methods
    Cash
    Square Gift Card
    Other Tender
    Other Tender Type
    Tender Note
    Fees=payments.fee
    Net Total
    Transaction ID=orders.orderId
    Payment ID=payments.paymentId
    Card Brand
    PAN Suffix
    Device Name
    Staff Name=orders.salesperson
    Staff ID
    Details
    Description=orderLines.productName
    Event Type
    Location=orders.store
    Dining Option
    Customer ID=customers.customerId
    Customer Name=customers.name
    Customer Reference ID
    Transaction Status=orders.status`,
  rows: [
    {
      Date: '05/14/2024',
      Time: '10:15:22',
      'Time Zone': 'Eastern Time (US & Canada)',
      'Gross Sales': '$14.00',
      Discounts: '$0.00',
      'Net Sales': '$14.00',
      'Gift Card Sales': '$0.00',
      Tax: '$1.12',
      Tip: '$2.00',
      'Partial Refunds': '$0.00',
      'Total Collected': '$17.12',
      Source: 'Point of Sale',
      Card: '$17.12',
      'Card Entry Methods': 'Tapped',
      Cash: '$0.00',
      Fees: '($0.55)',
      'Net Total': '$16.57',
      'Transaction ID': 'Tx1aaaa',
      'Payment ID': 'Pay1',
      'Card Brand': 'Visa',
      'PAN Suffix': '4242',
      'Device Name': 'Register 1',
      'Staff Name': 'Kim',
      Description: '2 x Latte',
      'Event Type': 'Payment',
      Location: 'Downtown',
      'Customer ID': 'CUST1',
      'Customer Name': 'Lena Fox',
      'Transaction Status': 'Complete',
    },
    {
      Date: '05/15/2024',
      Time: '08:05:00',
      'Time Zone': 'Eastern Time (US & Canada)',
      'Gross Sales': '$1,250.00',
      Discounts: '-$50.00',
      'Net Sales': '$1,200.00',
      'Gift Card Sales': '$0.00',
      Tax: '$96.00',
      Tip: '$0.00',
      'Partial Refunds': '$0.00',
      'Total Collected': '$1,296.00',
      Source: 'Invoices',
      Card: '$1,296.00',
      Cash: '$0.00',
      Fees: '($37.88)',
      'Net Total': '$1,258.12',
      'Transaction ID': 'Tx2bbbb',
      'Payment ID': 'Pay2',
      'Card Brand': 'MasterCard',
      'PAN Suffix': '5100',
      'Staff Name': 'Kim',
      Description: 'Catering',
      'Event Type': 'Payment',
      Location: 'Downtown',
      'Customer ID': 'CUST2',
      'Customer Name': 'Max Ray',
      'Transaction Status': 'Complete',
    },
    {
      Date: '05/16/2024',
      Time: '09:00:00',
      'Time Zone': 'Eastern Time (US & Canada)',
      'Gross Sales': '$5.00',
      Discounts: '$0.00',
      'Net Sales': '$5.00',
      'Gift Card Sales': '$0.00',
      Tax: '$0.40',
      Tip: '$0.00',
      'Partial Refunds': '$0.00',
      'Total Collected': '$5.40',
      Source: 'Point of Sale',
      Card: '$0.00',
      Cash: '$5.40',
      Fees: '$0.00',
      'Net Total': '$5.40',
      'Transaction ID': 'Tx3cccc',
      'Payment ID': 'Pay3',
      'Device Name': 'Register 1',
      'Staff Name': 'Jo',
      Description: 'Espresso',
      'Event Type': 'Payment',
      Location: 'Downtown',
      'Transaction Status': 'Complete',
    },
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines', 'payments'],
    people: 2,
    buyers: 2,
    orders: 3,
    // 17.12 + 1296.00
    knownRevenue: '1313.12',
    anonymousRevenue: '5.40',
    names: ['Lena Fox', 'Max Ray'],
    currency: 'USD',
  },
};
